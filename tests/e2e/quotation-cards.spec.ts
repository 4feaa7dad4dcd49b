import type { Page } from '@playwright/test';
import type { ClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { expect, test } from './fixtures.ts';

const article = 'world/envoys-words.html';
const altered = 'We do want war with the United States,';

/** Opens the card of the quotation that begins with these words, from the panel's list. */
async function openCard(shadow: ClosedShadow, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await shadow.click('#panel-tab-quotations');
  await expect.poll(() => shadow.count('.quotations > li', words)).toBeGreaterThan(0);
  const jump = await shadow.read(
    '.quotations > li',
    (item) => [...(item.parentElement?.children ?? [])].indexOf(item) + 1,
    words,
  );
  await shadow.click(`.quotations > li:nth-child(${jump}) button`);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
}

test('the card sets both wordings side by side and says where the words come from', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo(article);
  await openCard(shadow, page, altered);
  const text = await shadow.read('#quotation-card', (card) => card.textContent ?? '');
  expect(text).toContain('Words differ');
  // The changed word, in words and not by colour alone.
  expect(text).toMatch(/not/);
  expect(text).toContain('We do not want war with the United States');
  for (const words of ['Qin Gang', 'Ambassador of China', '20\u00a0Dec', 'Embassy of China']) {
    expect(text).toContain(words);
  }
  const source = await shadow.read('#quotation-card a[href]', (link) => link.getAttribute('href'));
  expect(source).toMatch(/^https?:\/\/[^#]+#:~:text=/);
});

test('many words left out at a mark stand apart in their place, and are counted', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  await openCard(shadow, page, 'We don’t want to have a war against our own compatriots');
  const left = await shadow.read('#quotation-card .diff-omitted', (words) => words.textContent);
  expect(left).toContain('27 words left out');
  expect(left).toContain('We’ll do our best for the prospects of peaceful reunification');
});

test('what follows words left out begins level on both sides', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  await openCard(shadow, page, 'We don’t want to have a war against our own compatriots');
  const tops = (side: string) =>
    shadow.read(`#quotation-card .${side}`, (element) =>
      [...element.querySelectorAll('.diff-row')].map((row) => row.getBoundingClientRect().top),
    );
  const record = await tops('diff-record');
  expect(record).toHaveLength(2);
  expect(await tops('diff-page')).toEqual(record);
});

test('in a window 800 px high verdict, both wordings and publisher are seen without scrolling', async ({
  openDemo,
  page,
  shadow,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openDemo(article);
  for (const words of [altered, 'China never provokes']) {
    await openCard(shadow, page, words);
    const hidden = await shadow.read('#quotation-card', (card) => {
      const top = card.getBoundingClientRect().top;
      const foot = card.querySelector('footer')?.getBoundingClientRect().top ?? 0;
      const parts = ['h2', '.diff-page > p', '.diff-record > :last-child', '.published'];
      return parts.filter((part) => {
        const box = card.querySelector(part)?.getBoundingClientRect();
        return !box || box.top < top || box.bottom > foot;
      });
    });
    expect(hidden, words).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => shadow.count('#quotation-card')).toBe(0);
    await page.keyboard.press('Escape');
  }
});

test('in a window 320 px high verdict, both wordings and the way to the source are seen', async ({
  openDemo,
  page,
  shadow,
}) => {
  await page.setViewportSize({ width: 640, height: 320 });
  await openDemo(article);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const at = await page.evaluate((start) => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const mark = marks.find((one) => String(one).replace(/\s+/g, ' ').startsWith(start));
    scrollBy({ top: (mark?.getBoundingClientRect().top ?? 0) - 145, behavior: 'instant' });
    const line = mark?.getClientRects()[0];
    return line && { x: line.x + 20, y: line.y + line.height / 2 };
  }, altered);
  if (!at) throw new Error('The quotation is not marked.');
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const hidden = () =>
    shadow.read('#quotation-card', (card) => {
      const { top } = card.getBoundingClientRect();
      const foot = card.querySelector('footer')?.getBoundingClientRect();
      if (!foot || foot.bottom > innerHeight) return ['foot'];
      return ['h2', '.diff-page > p', '.diff-record > p'].filter((part) => {
        const seen = card.querySelector(part)?.getBoundingClientRect();
        return !seen || seen.top < Math.max(0, top) || seen.bottom > foot.top;
      });
    });
  await expect.poll(hidden).toEqual([]);
});

test('what has the focus in a card is not under its foot', async ({ openDemo, page, shadow }) => {
  await openDemo(article);
  await openCard(shadow, page, altered);
  const covered = await shadow.read('#quotation-card', (card) => {
    const root = card.getRootNode() as ShadowRoot;
    const stops = [...card.querySelectorAll<HTMLElement>('summary, button, a')];
    for (const stop of stops) if (stop.localName === 'summary') stop.click();
    return stops.filter((stop) => {
      // As far down as the card's edge, where the foot is.
      card.scrollTop += stop.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom;
      stop.focus();
      const { x, y, width, height } = stop.getBoundingClientRect();
      return !stop.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    }).length;
  });
  expect(covered).toBe(0);
});

test.describe('a verification note', () => {
  const facts = [altered, 'Qin Gang', '2021', 'us.china-embassy.gov.cn'];
  const nothing = 'nothing copied yet';

  const readClipboard = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const flavour = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { plain: await flavour('text/plain'), html: await flavour('text/html') };
    });

  /** Presses, and waits until both flavours on the clipboard are others than before. */
  async function copy(page: Page, press: () => Promise<void>) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
    await press();
    let copied = { plain: nothing, html: '' };
    // Reading fails while there is no HTML, and while the browser is changing what it holds.
    await expect(async () => {
      copied = await readClipboard(page);
      expect(copied.plain).not.toBe(nothing);
    }).toPass();
    return copied;
  }

  test.beforeEach(async ({ context, openDemo, page, shadow }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDemo(article);
    await openCard(shadow, page, altered);
  });

  test('is copied as plain text, with an HTML flavour beside it', async ({ page, shadow }) => {
    const press = () => shadow.click('#quotation-card .card > .actions button', 'Copy');
    const { plain, html } = await copy(page, press);
    for (const fact of facts) {
      expect(plain).toContain(fact);
      expect(html).toContain(fact);
    }
    expect(html).toMatch(/<a [^>]*href="http/);
  });

  const forms: { form: string; check: (text: string) => void }[] = [
    {
      form: 'Markdown',
      check: (text) => expect(text).toMatch(/^- \*\*Quotation:\*\* “We do want/),
    },
    { form: 'HTML', check: (text) => expect(text).toMatch(/^<dl><dt>Quotation<\/dt><dd>“We do/) },
    {
      form: 'JSON',
      check: (text) =>
        expect(JSON.parse(text)).toMatchObject({
          quotation: altered,
          verdict: 'altered',
          record: { speaker: 'Qin Gang' },
          corpus: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        }),
    },
    {
      form: 'Web Annotation',
      check: (text) =>
        expect(JSON.parse(text)).toMatchObject({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          target: { selector: { type: 'TextQuoteSelector', exact: altered } },
        }),
    },
  ];
  for (const { form, check } of forms) {
    test(`is copied as ${form} with the mouse`, async ({ context, page, shadow }) => {
      const pages = context.pages().length;
      await shadow.click('#quotation-card summary', 'Copy as');
      const press = () => shadow.click('#quotation-card details button', form);
      const { plain, html } = await copy(page, press);
      check(plain);
      expect(plain).toContain(altered);
      expect(html).toMatch(/^<pre>/);
      expect(context.pages()).toHaveLength(pages);
    });
  }

  test('is copied in another form by keys', async ({ page, shadow }) => {
    const focus = (element: Element) => (element as HTMLElement).focus();
    await shadow.read('#quotation-card summary', focus, 'Copy as');
    await page.keyboard.press('Enter');
    await expect.poll(() => shadow.count('#quotation-card details[open]')).toBe(1);
    await page.keyboard.press('Tab');
    const { plain } = await copy(page, () => page.keyboard.press('Enter'));
    expect(plain).toMatch(/^- \*\*Quotation:\*\*/);
  });
});
