import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { waitFor } from '../../lib/wait-for.mjs';
import { around, openArticle, placeOf, type View } from '../stage.ts';

const size = { width: 1280, height: 800 };

/** Cards of quotations: next to their words in a page, and for every verdict. */
export const quotations: View[] = [
  inArticle(
    'quotation-altered',
    'A word differs',
    'world/taiwan-strait-talks.html',
    'very cautious',
    true,
  ),
  inArticle(
    'quotation-elided',
    'Words were left out',
    'world/taiwan-strait-talks.html',
    'against our own',
  ),
  inArticle(
    'quotation-speaker',
    'The page names somebody else',
    'world/taiwan-strait-talks.html',
    'Peaceful reunification',
  ),
  inArticle(
    'quotation-number',
    'A number differs',
    'africa/railway-loans.html',
    'over 8,000 kilometers',
  ),
  {
    group: 'Quotations',
    name: 'quotation-pointed',
    caption: 'Under the pointer, in a small window',
    size: { width: 640, height: 400 },
    open: async (stage) => {
      const shadow = await openArticle(stage, 'world/taiwan-strait-talks.html');
      const { x, y } = await placeOf(stage.page, 'very cautious');
      await stage.page.mouse.move(x, y);
      await waitFor('The card', () => shadow.count('#quotation-card'));
      return undefined;
    },
  },
  {
    group: 'Quotations',
    name: 'selection-check',
    caption: 'Selected words, checked from the context menu',
    size,
    open: async (stage) => {
      const { page, worker, site } = stage;
      await page.goto(`${site}/sport/harbour-cup-final.html`);
      await page.bringToFront();
      const words = 'I did not aim, I only wanted to get home dry';
      await placeOf(page, words);
      await page.evaluate((text) => {
        const found = [...document.querySelectorAll('p')].find((one) =>
          one.textContent?.includes(text),
        );
        const node = found?.firstChild;
        const start = node?.textContent?.indexOf(text) ?? -1;
        if (node && start >= 0)
          document.getSelection()?.setBaseAndExtent(node, start, node, start + text.length);
      }, words);
      await worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId: 'check-selection', selectionText: ${JSON.stringify(words)}, editable: false };
        chrome.contextMenus.onClicked.dispatch(info, tab);
      })()`);
      const shadow = await openClosedShadow(page);
      await waitFor('The card', () => shadow.count('#quotation-card'));
      return around(shadow, '#quotation-card', 80);
    },
  },
  ...(
    [
      [
        'verbatim',
        'Word for word',
        'We think preventing crises is more important than controlling crises',
      ],
      [
        'cut',
        'Word for word, the sentence goes on',
        "We do not want war with the United States. We don't want war with Russia",
      ],
      [
        'elided',
        'Words left out, one of them a “never”',
        'China never provokes … China is taking up a peaceful path of development',
      ],
      [
        'number',
        'A number differs',
        'over 8,000 kilometers of railways, 6,000 kilometers of roads, nearly 20 ports and over 80 large power plants have been built in Africa',
      ],
      ['negation', 'A “not” is missing', 'We do want war with the United States.'],
      [
        'reported',
        'As reported',
        'China’s policy toward the United States is consistent and stable',
      ],
      [
        'question',
        'The interviewer’s words',
        'Do you think “wolf warrior” diplomacy is on the rise in China',
      ],
      ['phrase', 'A phrase', 'dancing with wolves'],
      [
        'none',
        'Not in the statements held',
        'We shall build a bridge across the ocean by next summer',
      ],
    ] as const
  ).map(([name, caption, words]) => card(`verdict-${name}`, caption, words)),
  card(
    'verdict-different',
    'Another translation of the same words',
    'What has happened shows that the US attempt to suppress China and begin another Cold War has not only seriously hurt the interests of both peoples, but has also brought severe disruptions to the world',
    { speaker: 'Wang Yi' },
  ),
  card(
    'verdict-speaker',
    'Ascribed to somebody else',
    'We think preventing crises is more important than controlling crises',
    { speaker: 'Wang Yi' },
  ),
  card(
    'verdict-predates',
    'Printed before it was said',
    'We think preventing crises is more important than controlling crises',
    { date: '2020-05-01' },
  ),
  card('verdict-sources', 'On record in several places', 'China is a peace-loving country.'),
];

function inArticle(name: string, caption: string, path: string, words: string, main = false): View {
  return {
    group: 'Quotations',
    name,
    caption,
    size,
    main,
    open: async (stage) => {
      const { page } = stage;
      const shadow = await openArticle(stage, path);
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await waitFor('The card', () => shadow.count('#quotation-card'));
      // Away from the words, so that the picture shows no hover effects.
      await page.mouse.move(0, 0);
      return around(shadow, '#quotation-card', 80);
    },
  };
}

/** The same card in the toolbar popup, where any words can be checked. */
function card(
  name: string,
  caption: string,
  words: string,
  details: { speaker?: string; date?: string } = {},
): View {
  return {
    group: 'Verdicts',
    name,
    caption,
    size: { width: 420, height: 900 },
    main: name === 'verdict-number',
    open: async ({ page, extension }) => {
      await page.goto(`${extension}/popup.html?check=`);
      const fields = page.locator('.check-tab form');
      await fields.locator('textarea').fill(words);
      await fields
        .locator('input')
        .nth(0)
        .fill(details.speaker ?? '');
      await fields
        .locator('input')
        .nth(1)
        .fill(details.date ?? '');
      await fields.locator('button').click();
      const result = page.locator('.quotation-card');
      await result.waitFor();
      await page.mouse.move(0, 0);
      await result.scrollIntoViewIfNeeded();
      const box = await result.boundingBox();
      return box
        ? {
            x: Math.max(0, box.x - 16),
            // The tabs end right above it.
            y: Math.max(0, box.y - 10),
            width: box.width + 32,
            height: Math.min(box.height + 26, 860),
          }
        : undefined;
    },
  };
}
