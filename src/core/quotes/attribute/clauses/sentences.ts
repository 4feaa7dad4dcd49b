import type { Token } from '../lexicon/tokens.ts';
import { inlineAfter } from './inline-after.ts';
import type { Sentence } from './speech-event.ts';

/** Maximum tokens of a sentence; longer ones are cut, so that text without full stops is not expensive. */
const MAX_SENTENCE = 160;

/** Cuts a paragraph's tokens into sentences; words that attribute a quotation stay with it. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    if (!token.ends && index - from < MAX_SENTENCE) return;
    if (token.kind === 'quote' && isAttributedAfter(tokens, index)) return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  return sentences;
}

function isAttributedAfter(tokens: readonly Token[], quote: number): boolean {
  const next = tokens[quote + 1];
  // "“…” As Qin once wrote, “…”": of the words that follow.
  if (!next || (next.lower === 'as' && next.capital)) return false;
  const subject = inlineAfter(tokens, quote, tokens.length, true)?.subject;
  if (!subject || !/^(?:he|she)$/u.test(subject.kind)) return subject !== undefined;
  // "“…” Its future, he wrote, “was …”".
  return tokens.slice(quote + 2, subject.from).every(({ kind }) => kind === 'word');
}
