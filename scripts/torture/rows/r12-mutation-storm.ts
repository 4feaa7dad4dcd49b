import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, SPORT, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { GATE, openWorld } from '../extension-world.ts';
import { ourTime } from '../our-time.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

/** A thousand elements in a second; `keep` of them stay, the others are removed. */
const storm = (text: string, keep: number) => `
  const box = document.querySelector('main').appendChild(document.createElement('div'));
  globalThis.made = 0;
  setInterval(() => {
    for (let index = 0; index < 10; index += 1) {
      const item = document.createElement('p');
      item.textContent = '${text} ' + made;
      box.append(item);
      if (box.childElementCount > ${keep}) box.firstElementChild.remove();
      made += 1;
    }
  }, 10);
`;

const ENDLESS = 'an endless list of paragraphs';

/** With only our gate in the page, with pill and marks, and with an endlessly growing page. */
const STORMS = {
  'items that come and go': { path: SPORT, script: storm('An item that comes and goes,', 50) },
  'the same beside our pill': { path: TAIWAN, script: storm('An item that comes and goes,', 50) },
  [ENDLESS]: {
    path: TAIWAN,
    script: storm(
      `Of the harbour and its ships there is more to say every day, in ${'short and '.repeat(5)}`,
      10_000,
    ),
  },
};

export const mutationStorm: Row = {
  id: 'R12',
  what: 'pages that change 1,000 times a second: items that come and go, without and with our pill, and 10,000 that stay',
  bar: 'our share of the thread <= 2 %, never two pills, and the same one beside what comes and goes',
  run: weatherStorms,
};

async function weatherStorms(bench: Bench): Promise<Outcome> {
  const seconds = bench.times(60, 4) / Object.keys(STORMS).length;
  const figures: string[] = [];
  let survived = 0;
  let worst = 0;
  for (const [name, { path, script }] of Object.entries(STORMS)) {
    const page = await bench.open(
      bench.serve(`/r12/${figures.length}/${path}`, { html: demoPage(path) }),
    );
    const world = await openWorld(page, bench.extensionId);
    const shadow = await openClosedShadow(page);
    const pills = path === SPORT ? 0 : 1;
    // A page that has become a list of other things may lose its pill.
    const isAsItWas = (now: number) => (name === ENDLESS ? now <= 1 : now === pills);
    await until(() => world.evaluate<boolean>(`${GATE} !== undefined`));
    await until(async () => (await shadow.count('.pill')) === pills);
    await pause(2_000);
    await page.evaluate(script);
    const { total, longest } = await ourTime(page, () => pause(seconds * 1000));
    const made = Number(await page.evaluate('globalThis.made'));
    const share = total / (seconds * 1000);
    worst = Math.max(worst, share);
    if (made > seconds * 100 && isAsItWas(await shadow.count('.pill'))) survived += 1;
    figures.push(
      `${name}: ${(share * 100).toFixed(2)} %, longest ${longest.toFixed(0)} ms, ${made} made`,
    );
    await page.close();
  }
  return {
    runs: figures.length,
    survived,
    inTime: worst <= 0.02,
    figure: `${figures.join('; ')}; ${seconds.toFixed(0)} s each`,
  };
}
