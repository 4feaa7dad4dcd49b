import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { examinePage } from '../../../src/core/examine-page.ts';
import { type Glance, isPromising } from '../../../src/core/glance.ts';
import { glanceAt } from '../../../src/page/glance.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { openCorpus } from '../../support/open-corpus.ts';

const cup: Glance = {
  address: 'https://news.example/harbour-cup',
  titles: ['Harbour Cup goes to the ferrymen after extra time'],
  language: 'en',
  paragraphs: [
    'The ferrymen won the Harbour Cup on Saturday when their keeper stopped the last penalty.',
    '“We trained for this all winter and nobody believed in us,” the captain said.',
  ],
};
/** Words that name no topic: what is seen in them is the quotation alone. */
const quoted = '“They are dancing with wolves,” he said.';

const LONG_STORY =
  'A bakery in the old town has won the prize for the best loaf for the third year, and will open a second shop in May.';

describe('isPromising', () => {
  it('sees nothing in a football match', async () => {
    expect(isPromising(await openCorpus(), cup)).toBe(false);
  });

  it.each([
    [
      'its address names a subject under a headline that names nothing',
      {
        address: 'https://news.example/taiwan-strait-warships',
        titles: ['Too close'],
        paragraphs: [
          'The ships met in the Taiwan Strait.',
          ...Array.from({ length: 20 }, () => cup.paragraphs.join(' ')),
        ],
      },
    ],
    [
      'one of its titles names a subject of the record',
      { titles: [...cup.titles, 'China warns over arms sales to Taiwan'] },
    ],
    ['it quotes the record', { paragraphs: [...cup.paragraphs, quoted] }],
    [
      'it sets words of the record apart without marks',
      { paragraphs: [...cup.paragraphs, quoted.slice(1, quoted.indexOf(','))] },
    ],
    [
      'it quotes the record in the middle of a paragraph',
      { paragraphs: [`${cup.paragraphs[0]} And then, late: ${quoted} ${cup.paragraphs[0]}`] },
    ],
    ['it quotes the record over line breaks', { paragraphs: [quoted.replaceAll(' ', '\n  ')] }],
  ])('sees something where %s', async (_, part) => {
    expect(isPromising(await openCorpus(), { ...cup, ...part })).toBe(true);
  });

  it('makes nothing of a subject in a corner of a text that stands together', async () => {
    const record = await openCorpus();
    const paragraphs = [
      'Beijing sent forty warplanes across the median line of the Taiwan Strait.',
      'Nobody crosses the Taiwan Strait by accident, a pilot in Taipei said.',
      ...Array.from({ length: 8 }, () => LONG_STORY),
    ];
    const page = { ...cup, titles: ['Forty engines'], paragraphs };
    expect(isPromising(record, page)).toBe(true);
    const together = paragraphs.join('').length;
    expect(isPromising(record, { ...page, together })).toBe(false);
    // Here the two lines may be an article beside another one.
    expect(isPromising(record, { ...page, together: together / 3 })).toBe(true);
  });

  it('makes nothing of a phrase too short to be judged', async () => {
    const paragraphs = [...cup.paragraphs, 'He spoke of “mutual respect” and left.'];
    expect(isPromising(await openCorpus(), { ...cup, paragraphs })).toBe(false);
  });

  it('makes nothing of a subject that is only named in passing', async () => {
    const paragraphs = [
      ...cup.paragraphs,
      'The team of Taiwan had been invited, but did not come.',
    ];
    expect(isPromising(await openCorpus(), { ...cup, paragraphs })).toBe(false);
  });

  it('reads titles in the language of the page', async () => {
    const french = { ...cup, titles: ['La Chine met en garde Taïwan'], language: 'fr-FR' };
    expect(isPromising(await openCorpus(), french)).toBe(true);
  });

  it('passes over no page of the demo newspaper on which something is shown', async () => {
    const record = await openCorpus();
    const demo = join(import.meta.dirname, '../../../demo');
    const files = readdirSync(demo, { recursive: true, encoding: 'utf8' });
    let shown = 0;
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const url = `https://www.dailyledger.example/${file}`;
      const document = parseHtml(readFileSync(join(demo, file), 'utf8'), url);
      if (!examinePage(record, readArticle(document, url).article).shown) continue;
      shown += 1;
      const glance = glanceAt(document);
      expect(glance && isPromising(record, glance), file).not.toBe(false);
    }
    expect(shown).toBeGreaterThanOrEqual(3);
  });
});
