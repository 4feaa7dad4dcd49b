import type { VerdictFlag } from '../../findings.ts';
import { isNumeroSign } from '../../text/numbers.ts';
import { tokenize } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { isNegation } from '../compare/edit-notes.ts';

/** The order in which flags are reported. */
export const FLAG_ORDER: readonly VerdictFlag[] = [
  'other-speaker',
  'predates',
  'too-few-words',
  'other-language',
  'several-sources',
  'not-adjacent',
  'cut-sentence',
  'meaning-omission',
  'quoted-words',
  'contraction-only',
  'spelling-only',
  'one-of-several',
  'too-long',
];

const TURNS = new Set(
  wordList(`but unless except excluding however although though only if until provided yet while whereas despite however
  otherwise hardly`),
);
const OPENING_TURNS = new Set(
  wordList('but unless except although though if only until provided yet while whereas however'),
);

/** Whether words left out of the middle negate or restrict the rest. */
export function omissionTurnsMeaning(omitted: string): boolean {
  return tokenize(omitted).some(({ key, start }) => denies(omitted, key, start) || TURNS.has(key));
}

/** Marks and words that start a new clause: a negation before them does not apply after them. */
const CLAUSE = /[;:]|,\s+(?:and|but|or|so|yet)(?=\s)/giu;

/**
 * The rest of a sentence that was cut off, if it negates or restricts the quoted words: it must begin with the negation or
 * restriction, or have a negation right before them. Otherwise empty.
 */
export function turningCut(cutBefore: string, cutAfter: string): string {
  const after = tokenize(cutAfter.slice(0, 60)).slice(0, 2);
  if (after.some(({ key }) => OPENING_TURNS.has(key))) return bare(cutAfter);
  const [opening] = tokenize(cutBefore.slice(0, 40));
  if (['if', 'unless', 'although', 'though', 'while'].includes(opening?.key ?? ''))
    return bare(cutBefore);
  const clause = cutBefore.split(CLAUSE).at(-1)?.slice(-120) ?? '';
  const turns = tokenize(clause)
    .slice(-8)
    .some(({ key, start }) => denies(clause, key, start));
  return turns ? bare(cutBefore) : '';
}

/** Without the marks and spaces at its ends. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function denies(text: string, key: string, start: number): boolean {
  return isNegation(key) && !isNumeroSign(text, start);
}
