import type { Page } from '@playwright/test';

/** Writes a paragraph at the top of a page, where nothing of ours has read it before. */
export async function writeParagraph(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = Object.assign(document.createElement('p'), { textContent: text });
    document.body.prepend(paragraph);
  }, words);
}
