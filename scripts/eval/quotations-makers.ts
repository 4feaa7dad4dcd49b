import type { Verdict, VerdictFlag } from '../../src/core/findings.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Choose } from './quotations-seed.ts';
import { type Source, withGap, withSpan, withWord } from './quotations-stretches.ts';

export const CHANGES = [
  'none',
  'word dropped',
  'word added',
  'word replaced',
  'number changed',
  'negation added',
  'negation dropped',
  'name changed',
  'gap marked',
  'gap unmarked',
  'brackets added',
  'brackets in a word',
  'British spelling',
  'marks and spaces',
  'contraction',
  'paragraphs joined',
  'halves apart',
  'order changed',
  'question words',
  'reported words',
] as const;
export type Change = (typeof CHANGES)[number];

const ADDED = ['apparently', 'enormously', 'reportedly', 'cheerfully', 'sideways'];
const REPLACING = ['bananas', 'weather', 'furniture', 'slowly', 'orchestra'];
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b(neighb|lab|fav|hon|behavi|endeav|col|rum|harb)or/i, '$1our'],
  [/\b(organ|real|recogn|emphas|normal|modern|critic|util|stabil|global)iz/i, '$1is'],
  [/\b(cent|theat|met|kilomet)er\b/i, '$1re'],
  [/\bdefense\b/i, 'defence'],
  [/\bprogram\b/i, 'programme'],
  [/\bpercent\b/i, 'per cent'],
];
const CAN_DENY = /^(?:is|are|was|were|will|should|must|has|have|would|could)$/;
const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ['do not', "don't"],
  ['does not', "doesn't"],
  ['is not', "isn't"],
  ['are not', "aren't"],
  ['we are', "we're"],
  ['It is', "It's"],
  ["don't", 'do not'],
  ["can't", 'cannot'],
  ["isn't", 'is not'],
];
const GAPS = [' … ', '…', ' ... ', '...', ' [...] ', ' […] ', ' . . . ', ' (...) '];

/** A quotation made from the record by one known change, with the expected answer. */
export interface MadeQuotation {
  change: Change;
  text: string;
  /** Halves of a quotation split by an attribution; absent for an unbroken one. */
  pieces?: string[];
  speaker: string | null;
  /** Id of the statement it was made from. */
  statement: string;
  verdicts: Verdict[];
  flags: VerdictFlag[];
  /** A difference that the answer must indicate, on the page or in the record. */
  page?: string | undefined;
  record?: string | undefined;
  note?: string | undefined;
}

/** What a maker returns: `makeQuotation` fills in what it omits. */
type Made = Partial<MadeQuotation> & Pick<MadeQuotation, 'text'>;
type Maker = (source: Source) => Made | null;

const same = (text: string): Made => ({ text, verdicts: ['verbatim'] });

/** For each change, how to make a quotation from a passage; `null` if the passage has no room for it. */
export const MAKERS: Record<Change, Maker> = {
  none: (source) => withSpan(source, (words) => same(words.join(' '))),
  'word dropped': (source) =>
    withWord(
      source,
      isPlain,
      (words, at) => {
        const [record] = words.splice(at, 1);
        return { text: words.join(' '), record };
      },
      1,
    ),
  'word added': (source) =>
    withWord(
      source,
      isPlain,
      (words, at) => {
        const page = ADDED[source.choose(ADDED.length)] ?? '';
        words.splice(at + (isLast(words, at) ? 1 : 0), 0, page);
        return { text: words.join(' '), page };
      },
      -1,
    ),
  'word replaced': (source) =>
    withWord(source, isPlain, (words, at) => {
      const page = REPLACING[source.choose(REPLACING.length)] ?? '';
      const [record] = words.splice(at, 1, page);
      return { text: words.join(' '), page, record };
    }),
  'number changed': (source) =>
    withWord(
      source,
      (word) => /^\d+[,.]?$/.test(word),
      (words, at) => {
        const page = `${Number.parseInt(words[at] ?? '0', 10) + 1 + source.choose(9)}`;
        const [record] = words.splice(at, 1, page);
        return { text: words.join(' '), page, record, note: 'number' };
      },
    ),
  'negation added': (source) =>
    withWord(
      source,
      (word, _at, words) => CAN_DENY.test(word) && !words.includes('not'),
      (words, at) => {
        words.splice(at + 1, 0, 'not');
        return { text: words.join(' '), page: 'not', note: 'negation' };
      },
      -1,
    ),
  'negation dropped': (source) =>
    withWord(
      source,
      (word) => word === 'not',
      (words, at) => {
        words.splice(at, 1);
        return { text: words.join(' '), record: 'not', note: 'negation' };
      },
      1,
    ),
  'name changed': (source) =>
    withWord(
      source,
      (word, at, words) => /^[A-Z][a-z]{3,}$/.test(word) && /^[a-z]+$/.test(words[at - 1] ?? ''),
      (words, at) => {
        const [record] = words.splice(at, 1, 'Ruritania');
        return { text: words.join(' '), page: 'Ruritania', record, note: 'name' };
      },
    ),
  'gap marked': (source) => withGap(source, GAPS[source.choose(GAPS.length)] ?? ' … ', 'elided'),
  'gap unmarked': (source) => withGap(source, ' ', 'altered'),
  'brackets added': (source) =>
    withWord(source, isPlain, (words, at) => {
      words.splice(at, 0, source.choose(2) === 0 ? '[the minister]' : '[sic]');
      return same(words.join(' '));
    }),
  'brackets in a word': (source) =>
    withSpan(source, (words) => {
      const first = words[0] ?? '';
      if (!/^[a-z]{2,}/.test(first)) return null;
      return same(
        [`[${first.charAt(0).toUpperCase()}]${first.slice(1)}`, ...words.slice(1)].join(' '),
      );
    }),
  'British spelling': (source) =>
    withSpan(source, (words) => {
      const american = words.join(' ');
      const british = BRITISH.reduce(
        (text, [pattern, form]) => text.replace(pattern, form),
        american,
      );
      return british === american ? null : same(british);
    }),
  'marks and spaces': (source) =>
    withSpan(source, (words) => same(restyle(words.join(' '), source.choose))),
  contraction: (source) =>
    withSpan(source, (words) => {
      const text = words.join(' ');
      const pair = CONTRACTIONS[source.choose(CONTRACTIONS.length)] ?? ['', ''];
      const found = new RegExp(`(?<= )${pair[0]}(?= )`).exec(text);
      return found
        ? { text: text.replace(found[0], pair[1]), page: pair[1], flags: ['contraction-only'] }
        : null;
    }),
  'paragraphs joined': ({ passage, corpus }) => {
    const turn = corpus.statements[passage.statement]?.turns[passage.turn]?.passages ?? [];
    const next = corpus.passages[turn[turn.indexOf(corpus.passages.indexOf(passage)) + 1] ?? -1];
    const end = sentences(passage.text).at(-1);
    const start = next && sentences(next.text)[0];
    return end && start && long(end) && long(start) ? same(`${end} ${start}`) : null;
  },
  'halves apart': ({ passage, choose }) => {
    const all = sentences(passage.text);
    const first = choose(Math.max(1, all.length - 2));
    const pieces = [all[first], all[first + 2]].flatMap((one) => (one && long(one) ? [one] : []));
    if (pieces.length < 2) return null;
    return { text: pieces.join(' '), pieces, verdicts: ['verbatim'], flags: ['not-adjacent'] };
  },
  'order changed': ({ passage, choose }) => {
    const all = sentences(passage.text);
    const first = choose(Math.max(1, all.length - 1));
    const pieces = [all[first + 1], all[first]].flatMap((one) =>
      one && long(one) && /[.!?]$/.test(one) ? [one] : [],
    );
    return pieces.length < 2 ? null : { text: pieces.join(' '), flags: ['not-adjacent'] };
  },
  'question words': (source) =>
    withSpan(source, (words) => ({ text: words.join(' '), verdicts: ['question'] })),
  'reported words': (source) =>
    withSpan(source, (words) => ({ text: words.join(' '), verdicts: ['reported'] })),
};

function restyle(text: string, choose: Choose): string {
  const styles: ((text: string) => string)[] = [
    (one) => one.replace(/'/g, '\u2019').replace(/"([^"]*)"/g, '\u201C$1\u201D'),
    (one) => one.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"'),
    (one) => one.replace(/ /g, '\u00A0'),
    (one) => one.replace(/-/g, '\u2013'),
    (one) => one.toUpperCase(),
    (one) => one.charAt(0).toUpperCase() + one.slice(1),
    (one) => `${one.replace(/[.,;]$/, '')},`,
    (one) => one.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00AD$2'),
    (one) => one.replace(/fi/g, '\uFB01'),
    (one) => one.replace(/\bUS\b/g, 'U.S.'),
    (one) => one.replace(/,/g, ''),
  ];
  const first = styles[choose(styles.length)];
  const second = styles[choose(styles.length)];
  return [first, second].reduce((styled, style) => style?.(styled) ?? styled, text);
}

function isLast(words: readonly string[], at: number): boolean {
  return at === words.length - 1;
}

function isPlain(word: string): boolean {
  return /^[A-Za-z]+$/.test(word);
}

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function long(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 6;
}
