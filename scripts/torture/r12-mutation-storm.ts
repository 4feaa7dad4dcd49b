import { demoPage, SPORT } from './articles.ts';
import type { Bench } from './bench.ts';
import { GATE, openWorld } from './extension-world.ts';
import { ourTime } from './our-time.ts';
import type { Outcome, Row } from './row.ts';
import { pause, until } from './until.ts';

/** A thousand changes a second: an element in and another out, on every fourth millisecond-ish tick several. */
const STORM = `
  const box = document.body.appendChild(document.createElement('div'));
  globalThis.made = 0;
  setInterval(() => {
    for (let index = 0; index < 10; index += 1) {
      const item = document.createElement('p');
      item.textContent = 'An item that comes and goes, number ' + made;
      box.append(item);
      if (box.childElementCount > 50) box.firstElementChild.remove();
      made += 1;
    }
  }, 10);
`;

export const mutationStorm: Row = {
  id: 'R12',
  what: 'a page that changes 1,000 times a second',
  bar: 'our share of its thread <= 2 %',
  run: weatherStorm,
};

async function weatherStorm(bench: Bench): Promise<Outcome> {
  const page = await bench.open(bench.serve('/r12/sport', { html: demoPage(SPORT) }));
  const world = await openWorld(page, bench.extensionId);
  await until(() => world.evaluate<boolean>(`${GATE} !== undefined`));
  await pause(2_000);
  const seconds = bench.times(60, 4);
  await page.evaluate(STORM);
  const { total, longest } = await ourTime(page, () => pause(seconds * 1000));
  const made = Number(await page.evaluate('globalThis.made'));
  const share = total / (seconds * 1000);
  await page.close();
  return {
    runs: made,
    survived: made,
    inTime: share <= 0.02,
    figure: `${(share * 100).toFixed(2)} % of ${seconds} s, longest ${longest.toFixed(0)} ms`,
  };
}
