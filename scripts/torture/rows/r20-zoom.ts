import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const zoomed: Row = {
  id: 'R20',
  what: 'zoom of 50–500 % down to 320 px, forced colours, right to left, on every view and in a page',
  bar: 'every control can be reached and pressed, nothing to scroll sideways',
  run: zoom,
};

/** A window of 1,600 × 1,200 px, with the remaining CSS px at each zoom. */
const ZOOMS = [0.5, 1, 2, 4, 5];
const VIEWS = ['popup.html?q=taiwan', 'reader.html', 'options.html', 'welcome.html'];

async function zoom(shared: Bench): Promise<Outcome> {
  let runs = 0;
  const off: string[] = [];
  const zooms = shared.short ? [1, 5] : ZOOMS;
  for (const language of ['en', 'ar']) {
    const bench = await shared.another({ language });
    try {
      const page = await bench.context.newPage();
      for (const factor of zooms) {
        for (const forcedColors of ['none', 'active'] as const) {
          const name = `${language} ${factor * 100} % ${forcedColors === 'active' ? 'forced ' : ''}`;
          await page.setViewportSize({ width: 1600 / factor, height: Math.round(1200 / factor) });
          await page.emulateMedia({ forcedColors });
          for (const view of VIEWS) {
            runs += 1;
            await page.goto(`chrome-extension://${bench.extensionId}/${view}`);
            await page.locator('button, input, a').first().waitFor();
            const lost = await lostControls(page, language);
            if (lost.length > 0) off.push(`${name}${view}: ${lost.join('; ')}`);
          }
          runs += 1;
          const lost = await lostInPage(bench, page, `/r20/${language}/article-${runs}`);
          if (lost.length > 0) off.push(`${name}page: ${lost.join('; ')}`);
        }
      }
    } finally {
      await bench.close();
    }
  }
  return {
    runs,
    survived: runs - off.length,
    figure: `${off.length} views with something lost${off.length > 0 ? `: ${off.slice(0, 6).join(' | ')}` : ''}`,
  };
}

/** Names of controls that cannot be scrolled into view and clicked; in a document or a closed root. */
const LOST = (root: Document | ShadowRoot) => {
  const lost: string[] = [];
  const wide = document.scrollingElement;
  if (root === document && wide && wide.scrollWidth > innerWidth + 1)
    lost.push(`scrolls sideways by ${wide.scrollWidth - innerWidth}`);
  for (const control of root.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, summary',
  )) {
    if (
      control.closest('[hidden], .sr-only') ||
      (control as HTMLButtonElement).disabled ||
      !control.checkVisibility()
    )
      continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // A link that spans several lines is clicked on the first.
    const box = control.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = root.elementFromPoint(x, y);
    const label = control.closest('label');
    const reached =
      top !== null &&
      (control.contains(top) || top.contains(control) || label?.contains(top) === true);
    const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    if (!inside || !reached)
      lost.push(
        `${control.localName} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 24)}”`,
      );
  }
  return lost;
};

async function lostControls(page: Page, language: string): Promise<string[]> {
  const lost = (await page.evaluate(`(${LOST.toString()})(document)`)) as string[];
  const direction = await page.evaluate('getComputedStyle(document.documentElement).direction');
  const expected = language === 'ar' ? 'rtl' : 'ltr';
  return direction === expected ? lost : [...lost, `direction ${String(direction)}`];
}

const LOST_IN_SHADOW = new Function(
  'element',
  `return (${LOST.toString()})(element.getRootNode())`,
) as (element: Element) => string[];

async function lostInPage(bench: Bench, page: Page, path: string): Promise<string[]> {
  await page.goto(bench.serve(path, { html: article({}) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  await shadow.click('.pill-open');
  await until(async () => (await shadow.count('[role=dialog]')) === 1);
  return (await shadow.read('.otr-root', LOST_IN_SHADOW)) ?? ['no interface'];
}
