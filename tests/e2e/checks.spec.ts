import type { Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What only the extension's own worker can see: the listeners of menu and commands, and the tab in front. */
declare const chrome: {
  tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  commands: { onCommand: { dispatch(command: string): void } };
};

const article = 'world/taiwan-strait-talks.html';

/** Chooses "Check this quotation" for selected words, as the context menu does. */
async function chooseCheck(worker: Worker, selectionText: string): Promise<void> {
  await worker.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const info = { menuItemId: 'check-selection', selectionText: text, editable: false };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  }, selectionText);
}

/** Selects the paragraph that holds these words, and gives its text. */
function selectParagraph(words: string): string {
  const paragraphs = [...document.querySelectorAll('p')];
  const paragraph = paragraphs.find((one) => one.textContent?.includes(words));
  if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
  return String(document.getSelection());
}

test('selected words that nobody put in quotation marks are checked from the context menu', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.bringToFront();
  await page.evaluate(() => {
    const paragraph = document.querySelector('article p, main p, p');
    if (paragraph)
      paragraph.textContent = 'They are not wolf warriors; they are dancing with wolves.';
  });
  const selected = await page.evaluate(selectParagraph, 'dancing with wolves');
  await chooseCheck(launched.worker, selected);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const text = await shadow.text();
  expect(text).toContain('Word for word');
  expect(text).toContain('Qin Gang');
});

test('the keyboard command goes from one marked quotation to the next', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(article);
  await page.bringToFront();
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  const step = () =>
    launched.worker.evaluate(() => chrome.commands.onCommand.dispatch('next-quotation'));
  await step();
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const first = await shadow.text();
  await step();
  await expect.poll(() => shadow.text()).not.toBe(first);
  expect(await shadow.count('#quotation-card')).toBe(1);
});
