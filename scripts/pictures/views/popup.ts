import type { Page } from '@playwright/test';
import { keepDrawn } from '../../lib/keep-drawn.ts';
import type { Stage, View } from '../stage.ts';

/** A view of the toolbar popup in a window of its size. */
export function popup(
  name: string,
  caption: string,
  prepare: (stage: Stage) => Promise<void>,
  main = false,
): View {
  return view(name, caption, main, async (stage) => {
    await stage.page.goto(`${stage.extension}/popup.html`);
    await prepare(stage);
  });
}

/** Its part "This page", with a page of the demo newspaper in the active tab. */
export function beside(
  name: string,
  caption: string,
  path: string,
  main = false,
  prepare?: (page: Page) => Promise<unknown>,
): View {
  return view(name, caption, main, async (stage) => {
    const { page, extension, site, strange } = stage;
    const article = await page.context().newPage();
    const address =
      path === 'strange' ? `${strange}/world/taiwan-strait-talks.html` : `${site}/${path}`;
    await article.goto(address);
    if (path === 'strange') await knowTab(stage, address, await article.title());
    await article.waitForLoadState('networkidle');
    await article.bringToFront();
    await keepDrawn(page);
    await page.goto(`${extension}/popup.html`);
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('.page-tab').waitFor();
    await prepare?.(page);
    await page.mouse.move(0, 0);
  });
}

function view(
  name: string,
  caption: string,
  main: boolean,
  prepare: (stage: Stage) => Promise<void>,
): View {
  const open: View['open'] = async (stage) => {
    await prepare(stage);
    return undefined;
  };
  return { group: 'Toolbar popup', name, caption, size: { width: 380, height: 560 }, main, open };
}

/** Types into its search field. */
export async function search(page: Page, words: string): Promise<void> {
  await page.locator('.search-field input').fill(words);
}

/** Opens it with a background that answers every look-up with this problem, or never. */
export async function answerWith(stage: Stage, error: object | null): Promise<void> {
  await stub(stage, 'runtime', 'sendMessage', error ? { ok: false, error } : null);
  await stage.page.goto(`${stage.extension}/popup.html`);
}

/** Lets it see a tab's address, as a click on the toolbar button does. */
export function knowTab(stage: Stage, url: string, title: string): Promise<void> {
  return stub(stage, 'tabs', 'query', [{ id: 1_000_000, url, title }]);
}

/**
 * Makes a browser API return `answer` in what is opened from now on; if `null`, it never answers. A string, since the compiler of
 * this file would put names of its own into a function.
 */
export async function stub(
  stage: Stage,
  area: string,
  call: string,
  answer: unknown,
): Promise<void> {
  const reply =
    answer === null
      ? '() => new Promise(() => {})'
      : `() => Promise.resolve(${JSON.stringify(answer)})`;
  await stage.beforehand(`for (const root of [globalThis.chrome, globalThis.browser]) {
    if (root?.${area}) Object.defineProperty(root.${area}, '${call}', { value: ${reply}, configurable: true });
  }`);
}
