import type { CorpusTexts, Passage } from '../../statement.ts';
import { isShortened } from '../../text/sentences.ts';
import type { MatchToken } from './match-tokens.ts';
import { type ShingleIndex, slotOf } from './shingle-index.ts';

/** What the check reads: the statements and the index over their words. */
export interface QuotationRecord {
  corpus: CorpusTexts;
  shingles: ShingleIndex;
}

/** A word of the record with the passage it is in. */
export interface RecordWord {
  slot: number;
  passage: Passage;
  token: MatchToken;
}

/** The word at a position of the index. */
export function recordWord({ corpus, shingles }: QuotationRecord, place: number): RecordWord {
  const slot = slotOf(shingles, place);
  const passage = corpus.passages[shingles.order[slot] ?? -1];
  const token = shingles.tokensOf(slot)[place - (shingles.starts[slot] ?? 0)];
  if (!passage || !token)
    throw new RangeError(`The index has no word ${place}: it belongs to another corpus.`);
  return { slot, passage, token };
}

/** The folded words from..to of the record. */
export function recordKeys(record: QuotationRecord, from: number, to: number): string[] {
  return Array.from(
    { length: to - from },
    (_, offset) => recordWord(record, from + offset).token.key,
  );
}

/** The text between a word and the next; `null` if a paragraph ends there. */
export function betweenWords(record: QuotationRecord, place: number): string | null {
  const word = recordWord(record, place);
  const next = record.shingles.tokensOf(word.slot)[
    place + 1 - (record.shingles.starts[word.slot] ?? 0)
  ];
  return next ? word.passage.text.slice(word.token.end, next.start) : null;
}

/** Whether a word is in square brackets, by which transcripts mark what was not spoken. */
export function isInBrackets(record: QuotationRecord, place: number): boolean {
  const { passage, token } = recordWord(record, place);
  const opens = passage.text.lastIndexOf('[', token.start);
  if (opens < 0) return false;
  const closes = passage.text.indexOf(']', opens);
  return closes >= token.end;
}

/** Whether a sentence ends right after a word; false after "Mr.". */
export function endsSentence(record: QuotationRecord, place: number): boolean {
  const between = betweenWords(record, place);
  if (between === null) return true;
  const { passage, token } = recordWord(record, place);
  return partsSentences(between) && !(between === '. ' && isShortened(passage.text, token.end));
}

/** Whether the text between two words contains a mark that ends a sentence. */
export function partsSentences(between: string): boolean {
  return /[.!?\u2026\u3002\uFF01\uFF1F]/.test(between);
}
