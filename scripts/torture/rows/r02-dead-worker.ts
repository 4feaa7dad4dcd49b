import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { openKiller } from '../kill-worker.ts';
import { type Outcome, percentile, type Row } from '../row.ts';
import { pause, until } from '../until.ts';

interface Answers {
  good: number;
  /** Number of answers, which exceeds the number of requests if one came twice. */
  came: number;
  ms: number;
}

/** A look-up of the whole page and one quotation, through the client that the page script itself uses. */
const ASK = `(async () => {
  const session = ${SESSION};
  const started = performance.now();
  let came = 0;
  let good = 0;
  const count = (answer) => { came += 1; if (answer.ok) good += 1; return answer; };
  await Promise.race([
    Promise.all([
      session.lookups.examine({ article: session.article() }).then(count),
      session.lookups.check({ quote: 'We think preventing crises is more important than controlling crises' })
        .then((answer) => count({ ok: answer.ok && answer.value.verdict === 'verbatim' })),
    ]),
    new Promise((resolve) => setTimeout(resolve, 20000)),
  ]);
  return { good, came, ms: performance.now() - started };
})()`;

export const deadWorker: Row = {
  id: 'R2',
  what: 'worker killed 0–100 ms into a page look-up and a quotation check',
  bar: '0 lost, 0 doubled; p95 <= 600 ms or 4 x a bare restart',
  run: killWhileAsking,
};

async function killWhileAsking(bench: Bench): Promise<Outcome> {
  const page = await bench.open(bench.serve('/r02/taiwan', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  const world = await openWorld(page, bench.extensionId);
  await until(async () => (await shadow.count('.pill')) === 1);
  const killer = await openKiller(bench);

  const bare: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await killer.kill();
    await pause(100);
    bare.push((await world.evaluate<Answers>(ASK)).ms);
  }

  const runs = bench.times(200, 20);
  const times: number[] = [];
  let [lost, doubled, survived] = [0, 0, 0];
  const before = killer.stopped();
  for (let run = 0; run < runs; run += 1) {
    const asked = world.evaluate<Answers>(ASK);
    await pause(Math.random() * 100);
    await killer.kill();
    const { good, came, ms } = await asked;
    times.push(ms);
    lost += 2 - Math.min(2, good);
    doubled += Math.max(0, came - 2);
    if (good === 2 && came === 2) survived += 1;
  }
  // The last stop may have come after the last answer: the next caller must find the worker awake.
  await world.evaluate(ASK);
  const interfaces = (await shadow.hosts()).length;
  const killed = killer.stopped() - before;
  await page.close();
  const p95 = percentile(times, 0.95);
  const restart = percentile(bare, 0.5);
  return {
    runs,
    survived,
    met: interfaces === 1 && killed >= runs * 0.8,
    inTime: p95 <= Math.max(600, 4 * restart),
    figure: `${lost} lost, ${doubled} doubled, really killed ${killed}; p95 ${p95.toFixed(0)} ms (restart ${restart.toFixed(0)} ms)`,
  };
}
