import type { VerdictFlag } from '../../findings.ts';
import { isNumeroSign } from '../../text/numbers.ts';
import { tokenize } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';
import { isNegation } from '../compare/edit-notes.ts';

/** The order in which flags are given. */
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
];

const TURNS = new Set(
  wordList(`but unless except excluding however although though only if until provided yet while whereas despite however
  otherwise hardly`),
);
const OPENING_TURNS = new Set(
  wordList('but unless except although though if only until provided yet while whereas however'),
);

/** Whether words left out of the middle deny or restrict what stays. */
export function omissionTurnsMeaning(omitted: string): boolean {
  return tokenize(omitted).some(({ key, start }) => denies(omitted, key, start) || TURNS.has(key));
}

/** Whether the rest of a sentence that was cut off denies or restricts what was quoted: it has to begin with that, or to deny before it. */
export function cutTurnsMeaning(cutBefore: string, cutAfter: string): boolean {
  const after = tokenize(cutAfter.slice(0, 60)).slice(0, 2);
  if (after.some(({ key }) => OPENING_TURNS.has(key))) return true;
  const [opening] = tokenize(cutBefore.slice(0, 40));
  if (['if', 'unless', 'although', 'though', 'while'].includes(opening?.key ?? '')) return true;
  const near = cutBefore.slice(-120);
  return tokenize(near)
    .slice(-8)
    .some(({ key, start }) => denies(near, key, start));
}

function denies(text: string, key: string, start: number): boolean {
  return isNegation(key) && !isNumeroSign(text, start);
}
