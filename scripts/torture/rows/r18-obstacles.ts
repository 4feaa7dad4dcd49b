import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

/** What a page puts on top of itself, and whether the pill moves out of its way. */
const OBSTACLES = [
  { name: 'modal dialog', open: "document.querySelector('dialog').showModal()", aside: true },
  { name: 'popover', open: "document.querySelector('[popover]').showPopover()", aside: false },
  {
    name: 'dialog that is not modal',
    open: "document.querySelector('dialog').show()",
    aside: false,
  },
  { name: 'full screen', open: 'document.documentElement.requestFullscreen()', aside: true },
];
const BODY = '<button id="go">Go</button><dialog>A dialog</dialog><div popover>A popover</div>';

export const obstacles: Row = {
  id: 'R18',
  what: 'modal dialog, popover, dialog, full screen, and back again',
  bar: 'pill usable or out of the way, and back afterwards',
  run: obstruct,
};

async function obstruct(bench: Bench): Promise<Outcome> {
  let survived = 0;
  const off: string[] = [];
  for (const [index, { name, open, aside }] of OBSTACLES.entries()) {
    const body = `${BODY}<script>document.getElementById('go').onclick = () => { ${open}; }</script>`;
    const page = await bench.open(bench.serve(`/r18/${index}`, { html: article({ body }) }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    await page.locator('#go').click();
    const stepped =
      (await until(
        async () => (await shadow.count('.layer[hidden]')) === (aside ? 1 : 0),
        4_000,
      )) !== null;
    await page.evaluate(`(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
      document.querySelector('dialog').close();
      document.querySelector('[popover]').hidePopover?.();
    })()`);
    const back =
      (await until(async () => (await shadow.count('.layer:not([hidden]) .pill-open')) === 1)) !==
      null;
    if (back) await shadow.click('.pill-open');
    const opens = (await until(async () => (await shadow.count('[role=dialog]')) === 1)) !== null;
    if (stepped && back && opens) survived += 1;
    else off.push(name);
    await page.close();
  }
  return {
    runs: OBSTACLES.length,
    survived,
    figure: off.length > 0 ? `not: ${off.join(', ')}` : 'all',
  };
}
