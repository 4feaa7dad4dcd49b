import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const syntheticClicks: Row = {
  id: 'S14',
  what: 'clicks and keys made by a script on our buttons, our element and the marks',
  bar: '0 effects',
  run: clickByScript,
};

async function clickByScript(bench: Bench): Promise<Outcome> {
  const page = await bench.open(bench.serve('/s14/taiwan', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  const pages = bench.context.pages().length;
  // More than any page can do: from inside the closed root.
  await shadow.read('.pill-open', (element) => {
    for (let round = 0; round < 250; round += 1) {
      (element as HTMLElement).click();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
  });
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const paragraphs = [...document.querySelectorAll('article p')];
    for (let round = 0; round < 250; round += 1) {
      for (const target of [host, ...paragraphs]) {
        const { x = 0, y = 0 } = target?.getBoundingClientRect() ?? {};
        target?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, clientX: x + 30, clientY: y + 8 }),
        );
      }
    }
  });
  const dialogs = await shadow.count('[role=dialog]');
  const pills = await shadow.count('.pill');
  const opened = bench.context.pages().length - pages;
  // The same button still works for a person, so the attempts above were meaningful.
  await shadow.click('.pill-open');
  const works = (await until(async () => (await shadow.count('[role=dialog]')) > 0)) !== null;
  await page.close();
  const effects = dialogs + opened + (1 - pills);
  return {
    runs: 1000,
    survived: 1000 - effects,
    met: works,
    figure: `${effects} effects; a real click ${works ? 'opens' : 'does not open'} the panel`,
  };
}
