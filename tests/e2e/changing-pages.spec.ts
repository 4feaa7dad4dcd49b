import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { markedWords } from './support/marks.ts';

const article = 'world/taiwan-strait-talks.html';

/** Goes to another article as single-page sites do: by a new address and new nodes, without loading a document. */
async function goWithoutLoading(page: Page, path: string): Promise<void> {
  await page.evaluate(async (next) => {
    const html = await (await fetch(`/${next}`)).text();
    const other = new DOMParser().parseFromString(html, 'text/html');
    history.pushState(null, '', `/${next}`);
    document.head.replaceChildren(...other.head.childNodes);
    document.body.replaceChildren(...other.body.childNodes);
  }, path);
}

test('on a single-page site findings follow to the next article, and those of the last are gone', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  await goWithoutLoading(page, 'world/ukraine-ceasefire-plan.html');
  await expect.poll(() => shadow.text()).toContain('Ukraine');
  const words = await markedWords(page);
  expect(words.join('\n')).not.toContain('preventing crises');
});

test('on a single-page site nothing is left over on a page with nothing to say', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  await goWithoutLoading(page, 'sport/harbour-cup-final.html');
  await expect.poll(() => shadow.hosts()).toEqual([]);
  expect(await markedWords(page)).toEqual([]);
});

test('a quotation that comes with a late paragraph is marked too', async ({ openFound, page }) => {
  await openFound(article);
  await expect.poll(() => markedWords(page)).toHaveLength(4);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent =
      'In the evening Ambassador Qin Gang was quoted once more by those who had listened. “China’s trust in the US is weakening because of what happened,” said one reporter, while “Peace, or no war is the biggest consensus between China and the United States,” Qin Gang had said.';
    [...document.querySelectorAll('article p')]
      .findLast((paragraph) => paragraph.textContent?.includes('“'))
      ?.after(late);
  });
  await expect
    .poll(() => markedWords(page))
    .toContainEqual(expect.stringContaining('no war is the biggest consensus'));
});
