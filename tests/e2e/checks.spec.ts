import { expect, test } from './fixtures.ts';
import { chooseFromMenu, pressCommand } from './support/commands.ts';
import { readPageState, readShown } from './support/page-state.ts';
import { selectWords } from './support/select-words.ts';
import { writeParagraph } from './support/write-paragraph.ts';

/** A page on which nothing is found. */
const sport = 'sport/harbour-cup-final.html';

/** Words of the record that the page does not hold. */
const onRecord = 'They are not wolf warriors; they are dancing with wolves.';
const verdict = /Word for word[\s\S]*Qin Gang/;

test('selected words that nobody put in quotation marks are checked from the context menu', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(sport);
  await page.bringToFront();
  await writeParagraph(page, onRecord);
  const selected = await selectWords(page.getByText(onRecord));
  await chooseFromMenu(launched.worker, 'check-selection', selected);
  await expect.poll(shadow.text).toMatch(verdict);
});

test('words selected in a frame, which no script of ours enters, are checked all the same', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(sport);
  await page.evaluate((words) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p>${words}</p>`;
    document.body.prepend(frame);
  }, onRecord);
  const selected = await selectWords(page.frameLocator('iframe').locator('p'));
  await chooseFromMenu(launched.worker, 'check-selection', selected);
  await expect.poll(shadow.text).toMatch(verdict);
});

for (const [editor, inner] of [
  ['body', `<body contenteditable><p>${onRecord}</p></body>`],
  ['textarea', `<textarea>${onRecord}</textarea>`],
] as const) {
  test(`words selected in an editor's frame, in a ${editor}, are checked by key`, async ({
    openDemo,
    page,
    shadow,
    launched,
  }) => {
    await openDemo(sport);
    await page.bringToFront();
    await page.evaluate((srcdoc) => {
      document.body.prepend(Object.assign(document.createElement('iframe'), { srcdoc }));
    }, inner);
    await page.frameLocator('iframe').locator(editor).focus();
    await page.keyboard.press('Control+A');
    await pressCommand(launched.worker, 'check-selection');
    await expect.poll(shadow.text).toMatch(verdict);
  });
}

test('words selected in a frame are what is checked, though older ones are still selected in the page', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(sport);
  await selectWords(page.locator('h1'));
  await chooseFromMenu(launched.worker, 'check-selection', onRecord);
  await expect.poll(shadow.text).toMatch(verdict);
});

test('words selected over several paragraphs are checked, with the white space that the menu gives them', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(sport);
  await writeParagraph(page, 'they are dancing with wolves.');
  await writeParagraph(page, 'They are not wolf warriors;');
  await page.evaluate(() => {
    const [first, last] = document.querySelectorAll('body > p');
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
  });
  await chooseFromMenu(launched.worker, 'check-selection', onRecord);
  await expect.poll(shadow.text).toMatch(verdict);
  // Under the words, which stand at the top: not where words out of reach are answered.
  const top = await shadow.read('#quotation-card', (card) => card.getBoundingClientRect().top);
  expect(top).toBeLessThan(150);
});

test('words selected where no script may run are checked in a tab of ours', async ({
  context,
  page,
  launched,
}) => {
  await page.goto('chrome://version');
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await chooseFromMenu(launched.worker, 'check-selection', onRecord);
  const check = await opened;
  await expect(check.locator('.verdict').first()).toHaveText('Word for word');
});

test('the card of checked words stays while more of the page arrives', async ({
  openDemo,
  page,
  shadow,
  launched,
}) => {
  await openDemo(sport);
  await expect.poll(() => readShown(page, launched.worker)).toBe(false);
  await chooseFromMenu(launched.worker, 'check-selection', onRecord);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      'The captain came back out when the stands were empty and the floodlights had been switched off one by one, with the cup under an arm and mud up to the knees. “We were never going to let the rain win this one,” he said, and went in again.';
    [...document.querySelectorAll('article p')]
      .findLast((p) => p.textContent?.includes('“'))
      ?.after(late);
  });
  const quotations = async () =>
    (await readPageState(page, launched.worker))?.findings?.quotations.length;
  await expect.poll(quotations).toBeGreaterThan(0);
  expect(await shadow.text()).toContain('Word for word');
});

test('the keyboard command goes from one marked quotation to the next', async ({
  openFound,
  page,
  shadow,
  launched,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  await page.bringToFront();
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const first = await shadow.text();
  await pressCommand(launched.worker, 'next-quotation');
  await expect.poll(shadow.text).not.toBe(first);
  expect(await shadow.count('#quotation-card')).toBe(1);
});
