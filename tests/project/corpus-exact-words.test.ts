import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  corpus,
  LIU_CGTN,
  passagesOf,
  QIN_ARTICLE,
  QIN_MEDIA,
  sourceLines,
  WANG_XINHUA,
} from './support/built-corpus.ts';

// Read anew here, without the code of the build, so that one mistake cannot hide in both.
test.each(corpus.statements)('every passage of $id stands in its source, in order', ({ id }) => {
  const source = sourceLines(id).join('\n');
  let cursor = 0;
  for (const { text } of passagesOf(id)) {
    const at = source.indexOf(text, cursor);
    expect(at, text.slice(0, 60)).toBeGreaterThanOrEqual(cursor);
    cursor = at + text.length;
  }
});

test.each(corpus.statements)('the source of $id is the captured one', ({ id, sourceHash }) => {
  const bytes = Buffer.from(sourceLines(id).join('\n'), 'utf8');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sourceHash);
});

const labels: [id: string, label: RegExp][] = [
  [QIN_MEDIA, /^(?:Question|Ambassador Qin):/],
  [WANG_XINHUA, /^(?:\d\. ?Xinhua|Wang Yi):/],
  [LIU_CGTN, /^(?:Nawied Jabarkyhl|Ambassador(?: Liu)?):/],
  [QIN_ARTICLE, /^(?!)/],
];

test.each(labels)(
  '%s: passages are whole lines of the source without their labels',
  (id, label) => {
    const lines = sourceLines(id).map((line) => line.replace(label, '').trim());
    const cut = passagesOf(id).filter(({ text }) => !lines.includes(text));
    expect(cut).toEqual([]);
  },
);

const keptAsTheyAre: [words: string, id: string][] = [
  ['state quo', QIN_MEDIA],
  ['20 years go.', QIN_MEDIA],
  ['the we are neighbors', QIN_MEDIA],
  ['You need do this', QIN_MEDIA],
  ['mis-perceived', QIN_MEDIA],
  ['an existing threat', QIN_MEDIA],
  ['as other countries has done', QIN_MEDIA],
  ['official and journalists', QIN_MEDIA],
  ["extend China's strategy", QIN_MEDIA],
  ['less complaints', QIN_MEDIA],
  ['than I do.\u2002 China', QIN_MEDIA],
  ['look at the future.\u2002 China', QIN_MEDIA],
  ['that that a friend in need', WANG_XINHUA],
  ['we should to support', WANG_XINHUA],
  ['the"steel camel fleet"running', WANG_XINHUA],
  ['President Xi Jinping have always had', WANG_XINHUA],
  ['develop China-Russian relations', WANG_XINHUA],
  ['Organisation (NATO)', WANG_XINHUA],
  ['close in Chinese', LIU_CGTN],
  ['no only your freedom', LIU_CGTN],
  ['twittered', LIU_CGTN],
  ["25 years' times", LIU_CGTN],
  ['Americans experts', LIU_CGTN],
  ['trying to find scapegoat', LIU_CGTN],
  ['medical equipments', LIU_CGTN],
  ['jump into conclusion', LIU_CGTN],
  ['the epidemic here -- at the very beginning', LIU_CGTN],
];

test.each(keptAsTheyAre)('"%s" stays as the source has it', (words, id) => {
  expect(passagesOf(id).filter(({ text }) => text.includes(words)).length).toBe(1);
});

test('no-break spaces inside the article are kept', () => {
  const spaces = passagesOf(QIN_ARTICLE).map(({ text }) => text.split('\u00A0').length - 1);
  expect(spaces.reduce((sum, count) => sum + count, 0)).toBe(15);
});

const quoted: [words: string, source: string][] = [
  [
    'scourge of war, which twice in our lifetime has brought untold sorrow to mankind',
    'the Charter of the United Nations',
  ],
  [
    "You are wrong. You need do this. You shouldn't do that.",
    'critics of China, as Qin Gang mimics them',
  ],
  [
    'When people in one place have difficulties, help comes from eight other places',
    'a Chinese saying',
  ],
];

test.each(quoted)('"%s" is marked as words of %s', (words, source) => {
  const spans = corpus.passages.flatMap(({ text, quoted: marked }) =>
    (marked ?? []).map(({ start, end, source: whose }) => [text.slice(start, end), whose]),
  );
  expect(spans).toContainEqual([words, source]);
});
