import { CLOSE_AFTER_MS } from '../../src/page-ui/hover-intent.ts';
import { expect, test } from './fixtures.ts';
import { focusedInShadow } from './support/keyboard.ts';
import { clickMark, linesOfMark, markedWords, placeOfMark } from './support/marks.ts';

/** Four quotations of it are marked, among them one that was altered. */
const article = 'world/taiwan-strait-talks.html';
const altered = 'very cautious';

test('the marks stand on exactly the words between the quotation marks', async ({
  openMarked,
  page,
}) => {
  await openMarked(article, 4);
  const words = await markedWords(page);
  expect(words.join('\n')).not.toMatch(/[“”]/);
  expect(words).toContain('We think preventing crises is more important than controlling crises,');
  expect(words).toContainEqual(
    expect.stringMatching(/^The US must be very cautious .* the tension,?$/),
  );
});

test('a click on an altered quotation shows the word that differs', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  await clickMark(page, altered);
  await expect.poll(shadow.text).toMatch(/Words differ/);
  const text = await shadow.text();
  expect(text).toContain('cautious');
  expect(text).toContain('careful');
});

test('marks change no node of the page', async ({ openMarked, page }) => {
  await openMarked(article, 4);
  const [live, served] = await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(source, 'text/html');
    return [document.body.innerHTML, fresh.body.innerHTML] as const;
  });
  expect(live).toBe(served);
});

test('words of people who are no officials are not marked', async ({ openMarked, page }) => {
  await openMarked('africa/railway-loans.html', 3);
  expect((await markedWords(page)).join('\n')).not.toContain('rainy season');
});

test('the list of quotations names each one’s verdict, whatever became of its words', async ({
  openPanel,
  shadow,
}) => {
  await openPanel('world/envoys-words.html');
  await shadow.click('#panel-tab-quotations');
  await expect.poll(() => shadow.count('.quotations')).toBe(1);
  const text = await shadow.text();
  for (const verdict of [
    'Word for word',
    'Word for word, with words left out',
    'Words differ',
    'As reported, not as direct speech',
    'The interviewer’s words',
    'A similar passage in other words',
    'Not in the 5 statements held',
  ]) {
    expect(text).toContain(verdict);
  }
});

test('a card over a mark: comes by pointing, goes by Escape, can be pointed at, stays until left', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  const place = await placeOfMark(page, altered);
  const cards = () => shadow.count('#quotation-card');
  await page.mouse.move(place.x, place.y);
  await expect.poll(cards).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(cards).toBe(0);
  await page.mouse.move(5, 5);
  await page.mouse.move(place.x, place.y);
  await expect.poll(cards).toBe(1);
  const card = await shadow.read('#quotation-card', (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(card?.x ?? 0, card?.y ?? 0, { steps: 4 });
  // Nothing happens, and that is the point: what the page itself plans now comes after whatever had been planned for the card.
  await page.evaluate(
    (wait) => new Promise((done) => requestAnimationFrame(() => setTimeout(done, wait))),
    CLOSE_AFTER_MS,
  );
  expect(await cards()).toBe(1);
  await page.mouse.move(5, 5);
  await expect.poll(cards).toBe(0);
});

test('a pill that is dragged onto a mark opens no card to stay', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  const mark = await placeOfMark(page, altered);
  const pill = await shadow.place('.pill-open');
  await page.evaluate(() => {
    addEventListener('click', () => document.body.classList.add('let-go'));
  });
  await page.mouse.move(pill.x, pill.y);
  await page.mouse.down();
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('body')).toHaveClass('let-go');
  await page.mouse.move(5, 5);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(0);
});

test('in a small window a card under the pointer shows both wordings, before what can be done with them', async ({
  openMarked,
  page,
  shadow,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openMarked(article, 4);
  const place = await placeOfMark(page, altered);
  await page.mouse.move(place.x, place.y);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const seen = await shadow.read('#quotation-card', (card) => {
    const foot = card.getBoundingClientRect().bottom;
    const marks = [...card.querySelectorAll('.diff-mark')];
    return marks.map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const there = (card.getRootNode() as ShadowRoot).elementFromPoint(
        (left + right) / 2,
        (top + bottom) / 2,
      );
      return bottom <= foot && mark.contains(there);
    });
  });
  expect(seen).toEqual([true, true]);
});

test('from card to card by its buttons, whose focus stays, and by the arrow keys', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  await clickMark(page, altered);
  const verdict = () => shadow.read('#quotation-card h2', (heading) => heading.textContent);
  await expect.poll(verdict).toBe('Words differ');
  await shadow.focus('#quotation-next');
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toBe('Word for word, with words left out');
  await page.keyboard.press('Enter');
  await expect.poll(verdict).toBe('Word for word');
  await expect.poll(() => focusedInShadow(shadow)).toBe('quotation-next');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(verdict).toBe('Words differ');
});

test('a card that was opened stays while the page is scrolled away under it', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  await clickMark(page, altered);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  await page.evaluate(async () => {
    const scrolled = new Promise((done) => addEventListener('scroll', done, { once: true }));
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    await scrolled;
    // Whatever scrolling leads to is done in the next frame, and drawn in the one after.
    for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(done));
  });
  expect(await shadow.count('#quotation-card')).toBe(1);
});

test('the words whose card is open are set off, until it closes', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  const emphasised = () =>
    page.evaluate(() => {
      const counts = [...CSS.highlights].map(([, highlight]) => highlight.size);
      return counts.reduce((sum, count) => sum + count, 0);
    });
  const before = await emphasised();
  await clickMark(page, altered);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  await expect.poll(emphasised).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect.poll(emphasised).toBe(before);
});

test('in forced colours the words whose card is open are framed, wherever the page is scrolled', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  await clickMark(page, altered);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  /** The lines inside what is drawn around them. */
  const framed = () =>
    shadow.read('.layer', (layer) =>
      [...layer.querySelectorAll<HTMLElement>('.open-mark')]
        .filter((line) => line.checkVisibility())
        .map((line) => line.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
  expect(await framed(), 'other colours show it in the mark').toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const lines = await linesOfMark(page, altered);
  expect(lines.length).toBeGreaterThan(1);
  await expect.poll(framed).toEqual(lines);
  await page.evaluate(() => scrollBy({ top: 2 * innerHeight, behavior: 'instant' }));
  await expect.poll(async () => (await framed())?.[0]?.y).toBeLessThan(0);
  expect(await framed()).toEqual(await linesOfMark(page, altered));
  await page.keyboard.press('Escape');
  await expect.poll(framed).toEqual([]);
});

test('where more contrast is wished for, the open one keeps its words’ colour and is told by a line above them', async ({
  openDemo,
  page,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  const styleOf = (highlight: string) =>
    page.evaluate((name) => {
      const { color, backgroundColor, textDecorationLine } = getComputedStyle(
        document.querySelector('article p') ?? document.body,
        `::highlight(${name})`,
      );
      const words = getComputedStyle(document.querySelector('article p') ?? document.body).color;
      return { isOfTheWords: color === words, backgroundColor, textDecorationLine };
    }, highlight);
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const open = await styleOf('hl-u-now');
  expect(open.isOfTheWords).toBe(true);
  expect(open.backgroundColor).toBe('rgba(47, 123, 208, 0.333)');
  expect(open.textDecorationLine).toBe('overline');
  expect((await styleOf('hl-u-wavy')).textDecorationLine).toBe('underline');
});

test('whoever comes by keyboard to a link with a quotation in it sees the card, until they go on or press Escape', async ({
  openMarked,
  page,
  shadow,
}) => {
  // The site makes a link of a quotation.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const texts = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]);
      const words = texts.find(({ textContent }) => textContent?.includes('very cautious'));
      if (!words?.textContent) return;
      const quoted = document.createRange();
      quoted.setStart(words, words.textContent.indexOf('“'));
      quoted.setEnd(words, words.textContent.indexOf('”') + 1);
      quoted.surroundContents(Object.assign(document.createElement('a'), { href: '#more' }));
      const share = Object.assign(document.createElement('button'), { textContent: 'Share' });
      words.parentElement?.before(share);
    }),
  );
  await openMarked(article, 4);
  await page.getByRole('button', { name: 'Share' }).focus();
  const cards = () => shadow.count('.popover');
  await page.keyboard.press('Tab');
  await expect.poll(cards).toBe(1);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(cards).toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(cards).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(cards).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#more$/);
});
