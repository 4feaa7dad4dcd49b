import type { Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../lib/closed-shadow.ts';

interface Addresses {
  /** Where the demo newspaper is served. */
  site: string;
  extension: string;
}

/** Brings a page to the state to be pictured; may answer with the part of it to take. */
type View = (
  page: Page,
  addresses: Addresses,
) => Promise<{ x: number; y: number; width: number; height: number } | undefined>;

/** Every picture by its file name. */
export const views: Record<string, View> = {
  pill: async (page, { site }) => {
    await openArticle(page, site);
    return undefined;
  },
  popup: async (page, { site }) => {
    const shadow = await openArticle(page, site);
    await shadow.click('.pill-open');
    await until(() => shadow.count('[role=dialog]'));
    return undefined;
  },
  quotation: async (page, { site }) => {
    const shadow = await openArticle(page, site);
    const { x, y } = await placeOf(page, 'very cautious');
    await page.mouse.click(x, y);
    await until(() => shadow.count('#quotation-card'));
    // Away from the words, so that the picture shows no pointer's effects.
    await page.mouse.move(0, 0);
    return undefined;
  },
  toolbar: async (page, { extension }) => {
    await page.setViewportSize({ width: 380, height: 570 });
    await page.goto(`${extension}/popup.html`);
    await page.getByRole('textbox').fill('taiwan peace');
    await page.getByRole('option').first().waitFor();
    return undefined;
  },
  reader: async (page, { extension }) => {
    await page.goto(`${extension}/reader.html`);
    await page.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return undefined;
  },
};

/** Scrolls the first paragraph that holds `words` to the middle and says where they stand. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page.`);
  }, words);
}

async function openArticle(page: Page, site: string): Promise<ClosedShadow> {
  await page.goto(`${site}/world/taiwan-strait-talks.html`);
  const shadow = await openClosedShadow(page);
  await until(() => shadow.count('.pill-open'));
  return shadow;
}

/** Asks until the answer is not zero, ten seconds at most. */
async function until(ask: () => Promise<number>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if ((await ask()) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The view to be pictured did not come up within ten seconds.');
}
