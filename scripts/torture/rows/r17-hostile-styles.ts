import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { difference } from '../picture-difference.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

const SHEETS = [
  '*{all:unset!important}',
  'html{font-size:8px!important}',
  'html{font-size:30px!important}',
  '*{color:red!important;background:none!important}',
  '*{letter-spacing:1em!important;line-height:4!important;text-transform:uppercase!important}',
  '*{text-shadow:2px 2px 2px #000!important}',
  'body{filter:invert(1);transform:rotate(3deg)}',
  'body{zoom:2}',
  'html{direction:rtl}',
  'html{writing-mode:vertical-rl}',
  '*{display:none!important}html,head,body{display:block!important}',
  '*{visibility:hidden!important;opacity:.1!important}html{opacity:1!important}',
  '*,*::before,*::after{animation:none!important;transition:all 3s!important;box-sizing:content-box!important}',
  '*{position:absolute!important;left:-9999px!important;z-index:-1!important}',
  '*{font:40px/2 monospace!important;width:10px!important;max-height:1px!important;overflow:hidden!important;pointer-events:none!important}',
];
/** The area behind the rounded corners belongs to the page; it is white in each. */
const WHITE =
  'html{background:#fff!important}html>body{color:#fff!important;visibility:hidden!important}';

export const hostileStyles: Row = {
  id: 'R17',
  what: 'pages whose style sheets reach for everything',
  bar: 'picture of the pill differs by <= 0.1 % of its pixels',
  run: styleHostile,
};

async function styleHostile(bench: Bench): Promise<Outcome> {
  const page = await bench.context.newPage();
  const reference = await picture(bench, page, '/r17/plain', '');
  let survived = 0;
  let worst = 0;
  const off: number[] = [];
  for (const [index, sheet] of SHEETS.entries()) {
    const taken = await picture(bench, page, `/r17/${index}`, sheet);
    const share = reference && taken ? await difference(bench, reference, taken) : 1;
    worst = Math.max(worst, share);
    if (share <= 0.001) survived += 1;
    else off.push(index + 1);
  }
  await page.close();
  return {
    runs: SHEETS.length,
    survived,
    figure: `worst ${(worst * 100).toFixed(3)} %${off.length > 0 ? `, sheets ${off.join(', ')}` : ''}`,
  };
}

async function picture(bench: Bench, page: Page, path: string, sheet: string) {
  const head = `<style>${WHITE}${sheet}</style>`;
  await page.goto(bench.serve(path, { html: article({ head }) }));
  const shadow = await openClosedShadow(page);
  if ((await until(async () => (await shadow.count('.pill')) === 1)) === null) return null;
  const box = await shadow.read('.pill', async (element) => {
    await Promise.allSettled(element.getAnimations().map((one) => one.finished));
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  return box && box.width > 0 ? page.screenshot({ clip: box }) : null;
}
