import { expect, test } from 'vitest';
import {
  corpus,
  LIU_CGTN,
  passagesOf,
  QIN_ARTICLE,
  QIN_MEDIA,
  search,
  sourceLines,
  WANG_DIGEST,
  WANG_XINHUA,
} from './support/built-corpus.ts';

/** Lines of the captured pages that may be in no passage: menus, captions, comments, addresses and the like. */
const never: [id: string, what: string, lines: number[]][] = [
  [QIN_MEDIA, 'the address of the embassy', range(100, 112)],
  [WANG_DIGEST, 'captions', [5, 79, 113]],
  [WANG_DIGEST, 'signatures under pull quotes', [13, 49, 101, 135, 153]],
  [WANG_DIGEST, 'links to other articles', [19, 35, 53, 71, 89, 105, 125, 169]],
  [WANG_XINHUA, 'menu and footer', [1, 73]],
  [QIN_ARTICLE, 'the introduction of the blog', [3, 5, 7]],
  [QIN_ARTICLE, 'the comment of a reader', range(29, 33)],
  [QIN_ARTICLE, 'the form for comments', [35, 37]],
  [LIU_CGTN, 'the menu of the site', range(1, 19)],
  [LIU_CGTN, 'the footer of the site', [122, 123]],
];

test.each(never)('%s: %s are in no passage', (id, _, lines) => {
  const words = linesOf(id, lines);
  expect(words.length).toBeGreaterThan(0);
  const found = words.filter((line) => corpus.passages.some(({ text }) => text.includes(line)));
  // "Ambassador Liu" and the like stand in answers too: such a line may not be a passage of its own.
  const own = found.filter((line) => corpus.passages.some(({ text }) => text === line));
  expect(own).toEqual([]);
  expect(found.filter((line) => line.split(/\s+/).length > 3)).toEqual([]);
});

test('pull quotes and pull lines do not double what they repeat', () => {
  const repeats = linesOf(WANG_DIGEST, [11, 31, 47, 65, 83, 99, 119, 133, 151]);
  const said = passagesOf(WANG_DIGEST).map(({ text }) => text);
  for (const line of repeats) {
    expect(said.filter((text) => text === line)).toEqual([]);
    const core = line.split(' ').slice(4, 14).join(' ').replace(/[.,]$/, '');
    expect(said.filter((text) => text.includes(core))).toHaveLength(1);
  }
});

const misquotation = 'more important than anything else';

test('the misquotation of the blog is nowhere and the author’s own words are there', () => {
  expect(JSON.stringify(corpus)).not.toContain(misquotation);
  const own = corpus.passages.filter(({ text }) =>
    text.includes('more important than everything else'),
  );
  expect(own.map(({ voice, person }) => [voice, person])).toEqual([['direct', 'qin-gang']]);
});

const wordsOfDroppedLines = [
  ...['vancouver', 'webinar', 'militias', 'nazi', 'atrocities', 'conservative', 'bimonthly'],
  ...['saifuddin', 'kommasith', 'medal', 'hern', 'counterpart'],
  ...['wisconsin', '20007', 'fax', 'authentication', 'wechat', 'reserved'],
];

test.each(wordsOfDroppedLines)('the index does not know the word "%s"', (word) => {
  const [, ...lines] = search.split('\n');
  const terms = lines.map((line) => (JSON.parse(line) as [term: string])[0]);
  expect(terms).toContain('taiwan');
  expect(terms).not.toContain(word);
});

test('questions are never the words of an official', () => {
  const loaded = [
    'Uyghur camps',
    'Chinese intrusion',
    '“wolf warrior”',
    'Chinese virus',
    'formal alliance',
  ];
  for (const words of loaded) {
    const holders = corpus.passages.filter(({ text }) => text.includes(words));
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter(({ voice, person }) => voice !== 'question' || person !== null)).toEqual(
      [],
    );
  }
});

function linesOf(id: string, lines: number[]): string[] {
  const source = sourceLines(id);
  return lines.map((line) => (source[line - 1] ?? '').trim()).filter((line) => line !== '');
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}
