import type { Page } from '@playwright/test';
import type { ClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { servePage } from '../../scripts/lib/demo-sites.ts';
import { parseHtml } from '../../src/cli/dom.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { expect, test } from './fixtures.ts';
import { readShown } from './support/page-state.ts';
import { chooseSavedPages, haveSavedPages, readSavedPage } from './support/saved-pages.ts';

const article = 'world/envoys-words.html';
const altered = 'We do want war with the United States,';

/** Texts of all marks on the page with the character before and after each, white space collapsed. */
function marksWithNeighbours(): { words: string; around: string }[] {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return marks.map((mark) => {
    const before = (mark.startContainer.textContent ?? '').slice(0, mark.startOffset).trimEnd();
    const after = (mark.endContainer.textContent ?? '').slice(mark.endOffset).trimStart();
    return { words: plain(String(mark)), around: before.slice(-1) + after.slice(0, 1) };
  });
}

/** Opens the card of the quotation that begins with these words, from the panel's list. */
async function openCard(shadow: ClosedShadow, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await shadow.click('#panel-tab-quotations');
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
  for (const words of ['Qin Gang', 'Ambassador of China', '20 Dec', 'Embassy of China']) {
    expect(text).toContain(words);
  }
  const source = await shadow.read('#quotation-card a[href]', (link) => link.getAttribute('href'));
  expect(source).toMatch(/^https?:\/\/[^#]+#:~:text=/);
});

test('a note is copied as plain text and as HTML', async ({ context, openDemo, page, shadow }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo(article);
  await openCard(shadow, page, altered);
  const copied = (type: string) =>
    page.evaluate(async (kind) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(kind) ? (await item.getType(kind)).text() : '';
    }, type);
  // By keyboard: the card's foot may lie over what was scrolled to its edge.
  const enter = async (selector: string, label: string) => {
    const focus = (one: Element) => (one as HTMLElement).focus();
    await shadow.read(`#quotation-card ${selector}`, focus, label);
    await page.keyboard.press('Enter');
  };
  const press = async (label: string) => {
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await enter('button', label);
    await expect.poll(() => copied('text/plain')).not.toBe('nothing yet');
    return copied('text/plain');
  };
  const facts = [altered, 'Qin Gang', '2021', 'us.china-embassy.gov.cn'];

  const plain = await press('Copy verification note');
  const html = await copied('text/html');
  for (const fact of facts) {
    expect(plain).toContain(fact);
    expect(html).toContain(fact);
  }
  expect(html).toMatch(/<a [^>]*href="http/);
});

if (haveSavedPages) {
  test('in the markup of real news pages the marks stand on exactly the quoted words', async ({
    context,
    launched,
  }) => {
    test.setTimeout(180_000);
    const pages = chooseSavedPages(8);
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const saved of pages) {
      await test.step(saved.url, async () => {
        const page = await context.newPage();
        await servePage(page, withQuotation(readSavedPage(saved).toString(), saved.url));
        await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
        await expect
          .poll(() => readShown(page, launched.worker), { message: saved.url })
          .toBe(true);
        await expect
          .poll(() => page.evaluate(marksWithNeighbours))
          .toContainEqual({
            words: 'We think preventing crises is more important than controlling crises,',
            around: '“”',
          });
        await page.close();
      });
    }
  });
}

/** A page with a quotation of the record, cut up by markup, behind a paragraph in the middle of its article. */
function withQuotation(html: string, url: string): string {
  const { paragraphs } = readArticle(parseHtml(html, url), url).article;
  const own = new Set(paragraphs.map(letters));
  const story = [...html.matchAll(/<p(?: [^>]*)?>([\s\S]*?)<\/p>/g)].filter(([, inner = '']) =>
    own.has(letters(inner.replace(/<[^>]*>/g, ''))),
  );
  const middle = story[Math.floor(story.length / 2)];
  if (!middle) throw new Error('None of the article’s paragraphs stands in the page’s source.');
  const at = middle.index + middle[0].length;
  const quotation =
    '<p>“We think <em>preventing crises</em> is more <a href="/x">important</a> than\n   controlling crises,” Qin Gang said.</p>';
  return html.slice(0, at) + quotation + html.slice(at);
}

/** Enough to know a paragraph again, whatever became of its entities and spaces. */
function letters(text: string): string {
  return text
    .replace(/&#?\w+;/g, '')
    .replace(/[^A-Za-z]+/g, '')
    .slice(0, 200);
}
