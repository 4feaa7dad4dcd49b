import { servePage } from '../../scripts/lib/demo-sites.ts';
import { parseHtml } from '../../src/cli/dom.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { expect, test } from './fixtures.ts';
import { readShown } from './support/page-state.ts';
import {
  chooseSavedPages,
  haveSavedPages,
  readSavedPage,
  type SavedPage,
} from './support/saved-pages.ts';

/** Fewer would not show both kinds in several outlets' markup. */
const WANTED = 16;

/** Of each kind, to be marked. */
const MARKED = 4;

if (haveSavedPages) {
  test.describe('real news pages, under their own addresses,', () => {
    // Choosing them means to read all that there are: once, for both tests.
    test.describe.configure({ mode: 'default', timeout: 900_000 });

    let pages: SavedPage[] = [];
    test.beforeAll(() => {
      pages = chooseSavedPages(WANTED);
    });

    test('show what the core says of them', async ({ context, launched }) => {
      expect(pages.length).toBeGreaterThanOrEqual(12);
      expect(new Set(pages.map(({ shown }) => shown)).size).toBe(2);
      for (const saved of pages) {
        await test.step(`${saved.shown ? 'pill' : 'nothing'} on ${saved.url}`, async () => {
          const page = await context.newPage();
          await servePage(page, readSavedPage(saved).toString());
          await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
          const shown = () => readShown(page, launched.worker);
          await expect.poll(shown, { message: saved.url }).toBe(saved.shown);
          await page.close();
        });
      }
    });

    test('have their marks on exactly the quoted words, in their own markup', async ({
      context,
      launched,
    }) => {
      const some = [true, false].flatMap((kind) =>
        pages.filter(({ shown }) => shown === kind).slice(0, MARKED),
      );
      expect(some.length).toBeGreaterThanOrEqual(6);
      for (const saved of some) {
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
  });
} else {
  console.log('No saved news pages beside the project: end-to-end tests run on the demo only.');
}

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
