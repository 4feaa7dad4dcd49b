import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { type HydratedApp, hydratedApps } from '../hydrated-apps.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const hydration: Row = {
  id: 'R14',
  what: 'pages that React, Preact, Vue and Svelte hydrate, before we come and while we are there; a plain page',
  bar: 'the document outside our element as without us, alive, 0 errors',
  run: hydrate,
};

async function hydrate(bench: Bench): Promise<Outcome> {
  const errors: string[] = [];
  const off: string[] = [];
  let runs = 0;
  for (const app of await hydratedApps()) {
    const alone = await visit(bench, app, 'alone', errors);
    for (const when of ['early', 'late'] as const) {
      runs += 1;
      const together = await visit(bench, app, when, errors);
      if (together !== alone || !together.includes('pressed 1')) off.push(`${app.name} ${when}`);
    }
  }
  runs += 1;
  if (!(await plainIsUnchanged(bench))) off.push('plain page');
  return {
    runs,
    survived: runs - off.length,
    met: errors.length === 0,
    figure: `${errors.length} errors${errors[0] ? ` (${errors[0]})` : ''}${off.length > 0 ? `; not: ${off.join(', ')}` : ''}`,
  };
}

/** Hydrates, clicks, and returns the document without our element. `alone`: on a site where we are not active. */
async function visit(
  bench: Bench,
  app: HydratedApp,
  when: 'alone' | 'early' | 'late',
  errors: string[],
): Promise<string> {
  const serve = when === 'alone' ? bench.serveUnlisted : bench.serve;
  const name = encodeURIComponent(app.name);
  const path = `/r14/apps/${name}`;
  serve(`${path}.js`, { html: app.script, headers: { 'content-type': 'text/javascript' } });
  const page = await bench.context.newPage();
  page.on('pageerror', (error) => errors.push(`${app.name} ${when}: ${error.message}`));
  page.on('console', (message) => {
    const ours = message.type() === 'error' && !message.text().includes('favicon');
    if (ours && !message.text().startsWith('Failed to load')) errors.push(message.text());
  });
  await page.goto(serve(path, { html: app.html(`${path}.js`) }));
  const shadow = await openClosedShadow(page);
  const shown = () => until(async () => (await shadow.count('.pill')) === 1);
  if (when === 'late') await shown();
  await page.evaluate("dispatchEvent(new Event('go'))");
  // A click before the framework is ready does nothing: then it is repeated.
  await until(async () => {
    if ((await page.locator('.count').textContent()) === 'pressed 0')
      await page.locator('.count').click();
    return (await page.locator('.count').textContent()) === 'pressed 1';
  });
  if (when === 'early') await shown();
  const here = when === 'alone' || (await shadow.count('.pill')) === 1;
  const html = await withoutUs(page);
  await page.close();
  return here ? html : 'we were not there';
}

async function plainIsUnchanged(bench: Bench): Promise<boolean> {
  const page = await bench.context.newPage();
  await page.addInitScript(
    "addEventListener('load', () => { globalThis.loaded = document.documentElement.outerHTML; });",
  );
  await page.goto(bench.serve('/r14/plain', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill')) === 1);
  const same = (await withoutUs(page)) === (await page.evaluate('globalThis.loaded'));
  await page.close();
  return same;
}

function withoutUs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    if (copy.lastElementChild?.localName.includes('-')) copy.lastElementChild.remove();
    return copy.outerHTML;
  });
}
