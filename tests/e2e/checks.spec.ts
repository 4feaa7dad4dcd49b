import { expect, test } from './fixtures.ts';
import { chooseFromMenu, pressCommand } from './support/commands.ts';
import { readPageState, readShown } from './support/page-state.ts';

const article = 'world/taiwan-strait-talks.html';

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
  await chooseFromMenu(launched.worker, 'check-selection', selected);
  await expect.poll(shadow.text).toMatch(/Word for word[\s\S]*Qin Gang/);
});

test('words selected in a frame, which no script of ours enters, are checked all the same', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>They are not wolf warriors; they are dancing with wolves.</p>';
    document.body.prepend(frame);
  });
  const words = await page
    .frameLocator('iframe')
    .locator('p')
    .evaluate((paragraph) => {
      document.getSelection()?.selectAllChildren(paragraph);
      return String(document.getSelection());
    });
  await chooseFromMenu(launched.worker, 'check-selection', words);
  await expect.poll(shadow.text).toMatch(/Word for word[\s\S]*Qin Gang/);
});

test('words selected in a frame are what is checked, though older ones are still selected in the page', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.locator('h1').selectText();
  await chooseFromMenu(
    launched.worker,
    'check-selection',
    'They are not wolf warriors; they are dancing with wolves.',
  );
  await expect.poll(shadow.text).toMatch(/Word for word[\s\S]*Qin Gang/);
});

test('words selected over several paragraphs are checked, with the white space that the menu gives them', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.evaluate(() => {
    const paragraph = (words: string) =>
      Object.assign(document.createElement('p'), { textContent: words });
    const first = paragraph('They are not wolf warriors;');
    const last = paragraph('they are dancing with wolves.');
    document.body.prepend(first, last);
    getSelection()?.setBaseAndExtent(first, 0, last, 1);
  });
  const place = () => shadow.read('#quotation-card', (card) => card.getBoundingClientRect().top);
  await chooseFromMenu(
    launched.worker,
    'check-selection',
    'They are not wolf warriors; they are dancing with wolves.',
  );
  await expect.poll(shadow.text).toMatch(/Word for word[\s\S]*Qin Gang/);
  // Under the words, which stand at the top: not where words out of reach are answered.
  expect(await place()).toBeLessThan(150);
});

test('words selected where no script may run are checked in a tab of ours', async ({
  context,
  page,
  launched,
}) => {
  await page.goto('chrome://version');
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await chooseFromMenu(
    launched.worker,
    'check-selection',
    'They are not wolf warriors; they are dancing with wolves.',
  );
  const check = await opened;
  await expect(check.locator('.verdict').first()).toHaveText('Word for word');
});

test('the card of checked words stays while more of the page arrives', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  const findings = async () => (await readPageState(page, launched.worker))?.findings;
  await expect.poll(() => readShown(page, launched.worker)).toBe(false);
  await chooseFromMenu(
    launched.worker,
    'check-selection',
    'They are not wolf warriors; they are dancing with wolves.',
  );
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      'The captain came back out when the stands were empty and the floodlights had been switched off one by one, with the cup under an arm and mud up to the knees. “We were never going to let the rain win this one,” he said, and went in again.';
    [...document.querySelectorAll('article p')]
      .findLast((p) => p.textContent?.includes('“'))
      ?.after(late);
  });
  await expect.poll(async () => (await findings())?.quotations.length).toBeGreaterThan(0);
  expect(await shadow.text()).toContain('Word for word');
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
  const step = () => pressCommand(launched.worker, 'next-quotation');
  await step();
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const first = await shadow.text();
  await step();
  await expect.poll(() => shadow.text()).not.toBe(first);
  expect(await shadow.count('#quotation-card')).toBe(1);
});
