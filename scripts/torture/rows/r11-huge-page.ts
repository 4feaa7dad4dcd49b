import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { ourTime } from '../our-time.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

const WORDS =
  'The harbour office has published the list of ships that wait outside in the order of their coming. ';

/** Looked up, and our element is in the page if there is something to show. */
const IS_SHOWN = `(() => {
  const findings = ${SESSION}?.state().findings;
  return findings != null && (!findings.shown || document.querySelector(':popover-open') !== null);
})()`;

export const hugePage: Row = {
  id: 'R11',
  what: 'pages of 10 MB of text and of 200,000 elements',
  bar: 'read to the end; longest stretch of ours <= 50 ms',
  run: readHugePages,
};

async function readHugePages(bench: Bench): Promise<Outcome> {
  const share = bench.short ? 5 : 1;
  const pages = {
    '10 MB': article({
      paragraphs: Array.from({ length: 10_000 / share }, () => WORDS.repeat(10)),
    }),
    '200,000 elements': article({
      paragraphs: Array.from(
        { length: 40_000 / share },
        (_, row) => `<i>${row}</i> <b>a</b> <u>ship</u> <s>b</s>`,
      ),
    }),
  };
  let survived = 0;
  let worst = 0;
  const figures: string[] = [];
  for (const [name, html] of Object.entries(pages)) {
    // Measured from before the page loads; first one of the same site, so that both use the same thread.
    const page = await bench.open(bench.serve('/r11/before', { html: '<p>A page before.</p>' }));
    const world = await openWorld(page, bench.extensionId);
    let answered = false;
    const { longest, total } = await ourTime(page, async () => {
      await page.goto(bench.serve(`/r11/${html.length}`, { html }));
      answered = (await until(() => world.evaluate<boolean>(IS_SHOWN), 30_000)) !== null;
    });
    if (answered) survived += 1;
    worst = Math.max(worst, longest);
    figures.push(`${name}: longest ${longest.toFixed(0)}, all ${total.toFixed(0)} ms`);
    await page.close();
  }
  return {
    runs: 2,
    survived,
    inTime: worst <= 50,
    figure: `${figures.join('; ')}${share > 1 ? ' (a fifth of the size)' : ''}`,
  };
}
