import type { Verdict, VerdictFlag } from '../../src/core/findings.ts';
import type { Corpus, Passage } from '../../src/core/statement.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';

/** Gives a whole number from 0 to `below` - 1; seeded by the caller. */
export type Choose = (below: number) => number;

/** A quotation made from the record by one known change, with what a right answer says. */
export interface MadeQuotation {
  change: Change;
  text: string;
  /** Halves of a quotation split by attribution; absent for an unbroken one. */
  pieces?: string[];
  speaker: string | null;
  verdicts: Verdict[];
  flags: VerdictFlag[];
  /** A difference that the answer has to point at, on the page or in the record. */
  page?: string | undefined;
  record?: string | undefined;
  note?: string | undefined;
}

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

type Maker = (
  passage: Passage,
  choose: Choose,
  corpus: Corpus,
) => (Partial<MadeQuotation> & Pick<MadeQuotation, 'text'>) | null;

const same = (text: string): ReturnType<Maker> => ({ text, verdicts: ['verbatim'] });

/** For each change, how to make a quotation of a passage; `null` if the passage gives no room for it. */
export const MAKERS: Record<Change, Maker> = {
  none: (passage, choose) => withSpan(passage, choose, (words) => same(words.join(' '))),
  'word dropped': (passage, choose) =>
    withWord(passage, choose, isPlain, (words, at) => {
      const [record] = words.splice(at, 1);
      return { text: words.join(' '), record };
    }),
  'word added': (passage, choose) =>
    withWord(passage, choose, isPlain, (words, at) => {
      const page = ADDED[choose(ADDED.length)] ?? '';
      words.splice(at, 0, page);
      return { text: words.join(' '), page };
    }),
  'word replaced': (passage, choose) =>
    withWord(passage, choose, isPlain, (words, at) => {
      const page = REPLACING[choose(REPLACING.length)] ?? '';
      const [record] = words.splice(at, 1, page);
      return { text: words.join(' '), page, record };
    }),
  'number changed': (passage, choose) =>
    withWord(
      passage,
      choose,
      (word) => /^\d+[,.]?$/.test(word),
      (words, at) => {
        const page = `${Number.parseInt(words[at] ?? '0', 10) + 1 + choose(9)}`;
        const [record] = words.splice(at, 1, page);
        return { text: words.join(' '), page, record, note: 'number' };
      },
    ),
  'negation added': (passage, choose) =>
    withWord(
      passage,
      choose,
      (word, _at, words) => CAN_DENY.test(word) && !words.includes('not'),
      (words, at) => {
        words.splice(at + 1, 0, 'not');
        return { text: words.join(' '), page: 'not', note: 'negation' };
      },
    ),
  'negation dropped': (passage, choose) =>
    withWord(
      passage,
      choose,
      (word) => word === 'not',
      (words, at) => {
        words.splice(at, 1);
        return { text: words.join(' '), record: 'not', note: 'negation' };
      },
    ),
  'name changed': (passage, choose) =>
    withWord(
      passage,
      choose,
      (word, at, words) => /^[A-Z][a-z]{3,}$/.test(word) && /^[a-z]+$/.test(words[at - 1] ?? ''),
      (words, at) => {
        const [record] = words.splice(at, 1, 'Ruritania');
        return { text: words.join(' '), page: 'Ruritania', record, note: 'name' };
      },
    ),
  'gap marked': (passage, choose) =>
    withGap(passage, choose, GAPS[choose(GAPS.length)] ?? ' … ', 'elided'),
  'gap unmarked': (passage, choose) => withGap(passage, choose, ' ', 'altered'),
  'brackets added': (passage, choose) =>
    withWord(passage, choose, isPlain, (words, at) => {
      words.splice(at, 0, choose(2) === 0 ? '[the minister]' : '[sic]');
      return same(words.join(' '));
    }),
  'brackets in a word': (passage, choose) =>
    withSpan(passage, choose, (words) => {
      const first = words[0] ?? '';
      if (!/^[a-z]{2,}/.test(first)) return null;
      return same(
        [`[${first.charAt(0).toUpperCase()}]${first.slice(1)}`, ...words.slice(1)].join(' '),
      );
    }),
  'British spelling': (passage, choose) =>
    withSpan(passage, choose, (words) => {
      const american = words.join(' ');
      const british = BRITISH.reduce(
        (text, [pattern, form]) => text.replace(pattern, form),
        american,
      );
      return british === american ? null : same(british);
    }),
  'marks and spaces': (passage, choose) =>
    withSpan(passage, choose, (words) => same(restyle(words.join(' '), choose))),
  contraction: (passage, choose) =>
    withSpan(passage, choose, (words) => {
      const text = words.join(' ');
      const pair = CONTRACTIONS[choose(CONTRACTIONS.length)] ?? ['', ''];
      const found = new RegExp(`(?<= )${pair[0]}(?= )`).exec(text);
      return found
        ? { text: text.replace(found[0], pair[1]), page: pair[1], flags: ['contraction-only'] }
        : null;
    }),
  'paragraphs joined': (passage, choose, corpus) => {
    const turn = corpus.statements[passage.statement]?.turns[passage.turn]?.passages ?? [];
    const next = corpus.passages[turn[turn.indexOf(corpus.passages.indexOf(passage)) + 1] ?? -1];
    const end = sentences(passage.text).at(-1);
    const start = next && sentences(next.text)[0];
    void choose;
    return end && start && long(end) && long(start) ? same(`${end} ${start}`) : null;
  },
  'halves apart': (passage, choose) => {
    const all = sentences(passage.text);
    const first = choose(Math.max(1, all.length - 2));
    const pieces = [all[first], all[first + 2]].flatMap((one) => (one && long(one) ? [one] : []));
    if (pieces.length < 2) return null;
    return { text: pieces.join(' '), pieces, verdicts: ['verbatim'], flags: ['not-adjacent'] };
  },
  'order changed': (passage, choose) => {
    const all = sentences(passage.text);
    const first = choose(Math.max(1, all.length - 1));
    const pieces = [all[first + 1], all[first]].flatMap((one) =>
      one && long(one) && /[.!?]$/.test(one) ? [one] : [],
    );
    return pieces.length < 2 ? null : { text: pieces.join(' '), flags: ['not-adjacent'] };
  },
  'question words': (passage, choose) =>
    withSpan(passage, choose, (words) => ({ text: words.join(' '), verdicts: ['question'] })),
  'reported words': (passage, choose) =>
    withSpan(passage, choose, (words) => ({ text: words.join(' '), verdicts: ['reported'] })),
};

function withSpan(
  passage: Passage,
  choose: Choose,
  make: (words: string[]) => ReturnType<Maker>,
): ReturnType<Maker> {
  const words = passage.text.split(/\s+/).filter(Boolean);
  const length = 8 + choose(28);
  if (words.length < length) return null;
  const start = choose(words.length - length + 1);
  return make(words.slice(start, start + length));
}

/** A word of a span that is neither near its ends nor beside its like, so that the change can be told. */
function withWord(
  passage: Passage,
  choose: Choose,
  fits: (word: string, at: number, words: string[]) => boolean,
  make: (words: string[], at: number) => ReturnType<Maker>,
): ReturnType<Maker> {
  return withSpan(passage, choose, (words) => {
    const places = words.flatMap((word, at) =>
      at >= 2 &&
      at < words.length - 2 &&
      fits(word, at, words) &&
      word !== words[at - 1] &&
      word !== words[at + 1]
        ? [at]
        : [],
    );
    const at = places[choose(Math.max(1, places.length))];
    return at === undefined ? null : make(words, at);
  });
}

function withGap(
  passage: Passage,
  choose: Choose,
  gap: string,
  verdict: Verdict,
): ReturnType<Maker> {
  const words = passage.text.split(/\s+/).filter(Boolean);
  const [before, left, after] = [
    7 + choose(8),
    2 + choose(verdict === 'elided' ? 30 : 5),
    7 + choose(8),
  ];
  const start = choose(Math.max(1, words.length - before - left - after));
  const taken = words.slice(start, start + before + left + after);
  const [last, first] = [taken[before - 1], taken[before]];
  if (taken.length < before + left + after || !last || !first) return null;
  // Words that could as well be taken from the other side of the gap would make the answer a matter of taste.
  if (last === taken[before + left - 1] || first === taken[before + left]) return null;
  const [head, record, tail] = [
    taken.slice(0, before).join(' '),
    taken.slice(before, before + left).join(' '),
    taken.slice(before + left).join(' '),
  ];
  return { text: `${head}${gap}${tail}`, verdicts: [verdict], record };
}

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

function isPlain(word: string): boolean {
  return /^[A-Za-z]+$/.test(word);
}

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function long(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 6;
}
