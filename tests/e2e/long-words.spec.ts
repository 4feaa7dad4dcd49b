import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost, serveDemo } from '../../scripts/lib/demo-sites.ts';
import { launchExtension } from '../../scripts/lib/launch-extension.mjs';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { withLongWords } from './support/pseudo-locale.ts';

let launched: Awaited<ReturnType<typeof launchExtension>>;
let folder = '';
let page: Page;

test.beforeAll(async () => {
  folder = withLongWords(join(outputFolder, 'chrome-mv3'));
  launched = await launchExtension({
    extension: folder,
    headless: true,
    options: { reducedMotion: 'reduce' },
  });
  await serveDemo(launched.context, listedHost);
});

test.beforeEach(async () => {
  page = await launched.context.newPage();
});

test.afterEach(async () => {
  await page.close();
});

test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Elements below `root` whose words do not fit: wider inside than outside, or beyond the window's edge. What is there for screen
 * readers only, or shortens words with an ellipsis, is meant so; so is a ground that reaches beyond the words on it.
 */
function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (element.closest('.sr-only, svg, select, input, textarea, code')) return false;
      if (style.display === 'inline' || style.textOverflow === 'ellipsis') return false;
      const { width, left, right } = element.getBoundingClientRect();
      if (width === 0) return false;
      const cuts = style.overflowX !== 'visible';
      const hasWords = [...element.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
      );
      const inside = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return ((cuts || hasWords) && inside) || right > innerWidth + 1 || left < -1;
    })
    .map(
      (element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 60)}`,
    );
}

async function clippedOnPage(): Promise<string[]> {
  return page.locator('body').evaluate(clipped as (root: HTMLElement | SVGElement) => string[]);
}

async function clippedInShadow(shadow: ClosedShadow): Promise<string[] | null> {
  return shadow.read('.layer', clipped);
}

const pages = [
  { name: 'the toolbar popup', path: 'popup.html', width: 380, ready: '.examples button' },
  { name: 'its results', path: 'popup.html?q=taiwan', width: 380, ready: '[role=option]' },
  {
    name: 'a check',
    path: 'popup.html?check=We+do+want+war+with+the+United+States',
    width: 400,
    ready: '.quotation-card',
  },
  { name: 'the list of statements', path: 'reader.html', width: 1280, ready: '.about-corpus' },
  {
    name: 'a statement',
    path: 'reader.html#2021-12-20-qin-gang-american-media/p4',
    width: 1280,
    ready: '.turns',
  },
  {
    name: 'a statement in a side panel',
    path: 'reader.html#2021-12-20-qin-gang-american-media/p4',
    width: 360,
    ready: '.turns',
  },
  { name: 'the settings', path: 'options.html', width: 640, ready: 'section' },
  { name: 'the page after installing', path: 'welcome.html', width: 640, ready: '.welcome' },
] as const;

for (const { name, path, width, ready } of pages) {
  test(`words longer by 40 % are not cut in ${name}`, async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${launched.extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    expect(await page.locator('body').textContent()).toContain('ëxţřà');
    expect(await clippedOnPage()).toEqual([]);
  });
}

for (const width of [1280, 360]) {
  test(`words longer by 40 % are not cut in a news page ${width} px wide`, async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${listedHost}/world/taiwan-strait-talks.html`);
    const shadow = await openClosedShadow(page);
    await expect.poll(() => shadow.count('.pill-open')).toBe(1);
    expect(await clippedInShadow(shadow)).toEqual([]);
    await shadow.click('.pill-open');
    for (const tab of ['statements', 'quotations', 'topics']) {
      await shadow.click(`#panel-tab-${tab}`);
      await expect.poll(() => shadow.count(`#panel-tab-${tab}[aria-selected=true]`)).toBe(1);
      expect(await clippedInShadow(shadow)).toEqual([]);
    }
  });
}
