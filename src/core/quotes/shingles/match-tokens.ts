import { type Token, tokenize } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { withoutHesitations } from './hesitations.ts';

/** A word as the quotation check compares it: contractions are two words, the second marked. */
export interface MatchToken extends Token {
  /** The second half of a word written as one ("n't" of "isn't", "not" of "cannot"). */
  tail: boolean;
  /** Written as a contraction ("isn't", "gonna"), not in full. */
  contracted: boolean;
}

/** Words whose halves cannot be derived from their ending: length of the first half, and the two keys. */
const IRREGULAR: ReadonlyMap<string, readonly [number, string, string]> = new Map([
  ["won't", [2, 'will', 'not']],
  ["can't", [2, 'can', 'not']],
  ["shan't", [3, 'shall', 'not']],
  ['cannot', [3, 'can', 'not']],
  ["let's", [3, 'let', 'us']],
  ['gonna', [3, 'going', 'to']],
  ['wanna', [3, 'want', 'to']],
  ['gotta', [3, 'got', 'to']],
]);

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
];

/** Words after which "'s" is a verb. After any other word it is taken as the possessive. */
const WITH_VERB = new Set(
  wordList('it he she that there here what who where how this when everything something nothing'),
);

/** Second halves with more than one full form: "I'd" is "I had", "it's" is "it has". */
export const OTHER_READINGS: ReadonlyMap<string, string> = new Map([
  ['would', 'had'],
  ['is', 'has'],
  ['will', 'shall'],
]);

/**
 * The words of a text for comparison. "isn't" gives "is" and "not", so that it aligns with "is not" word by word; the halves
 * share the word's range between them. "ain't" and unusual forms stay whole. Sounds of hesitation are left out.
 */
export function matchTokens(text: string): MatchToken[] {
  const tokens: MatchToken[] = [];
  for (const token of withoutHesitations(text, tokenize(text))) {
    const halves = halvesOf(token);
    if (halves) tokens.push(...halves);
    else {
      const { start, end, key } = token;
      tokens.push({ start, end, key, tail: false, contracted: false });
    }
  }
  return tokens;
}

function halvesOf({ start, end, key }: Token): [MatchToken, MatchToken] | null {
  if (key.length < 3) return null;
  const irregular = IRREGULAR.get(key);
  if (irregular) {
    const contracted = key !== 'cannot';
    if (end - start < key.length) return null;
    return halves(start, start + irregular[0], end, irregular[1], irregular[2], contracted);
  }
  if (!key.includes("'") || end - start < key.length) return null;
  for (const [ending, full] of ENDINGS) {
    if (key.endsWith(ending) && key !== "ain't" && key.length > ending.length) {
      return halves(start, end - ending.length, end, key.slice(0, -ending.length), full, true);
    }
  }
  const head = key.slice(0, -2);
  return key.endsWith("'s") && WITH_VERB.has(head)
    ? halves(start, end - 2, end, head, 'is', true)
    : null;
}

function halves(
  start: number,
  middle: number,
  end: number,
  first: string,
  second: string,
  contracted: boolean,
): [MatchToken, MatchToken] {
  return [
    { start, end: middle, key: first, tail: false, contracted },
    { start: middle, end, key: second, tail: true, contracted },
  ];
}
