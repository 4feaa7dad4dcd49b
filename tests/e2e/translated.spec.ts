import type { Page } from '@playwright/test';
import type { ClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './support/marks.ts';

const article = 'world/taiwan-strait-talks.html';

/** What browsers do to a page that they translate: every text makes way for an element with other words. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.nodeValue?.replace(/[a-z]/g, 'x') ?? '';
      text.parentNode?.replaceChild(font, text);
    }
  });
}

async function openQuotations(shadow: ClosedShadow): Promise<void> {
  await shadow.click('#panel-tab-quotations');
  await expect.poll(() => shadow.count('.quotations > li')).toBeGreaterThan(3);
}

test('a jump to a quotation that was translated since leads to its paragraph', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  await expect.poll(() => markedWords(page)).toHaveLength(4);
  await translate(page);
  await openQuotations(shadow);
  await shadow.click('.quotations > li:nth-child(2) .button-icon');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const card = await shadow.read('#quotation-card', (one) => one.getBoundingClientRect().top);
  expect(card).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a jump to a quotation that is gone says so', async ({ openPanel, page, shadow }) => {
  await openPanel(article);
  await openQuotations(shadow);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p, blockquote')) paragraph.remove();
  });
  expect(await shadow.count('.quotations .explain')).toBe(0);
  await shadow.click('.quotations .button-icon');
  await expect.poll(() => shadow.count('.quotations .explain', 'no longer on the page')).toBe(1);
});
