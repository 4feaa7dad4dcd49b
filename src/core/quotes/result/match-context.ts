import type { TextRange } from '../../findings.ts';
import { sentenceAt, splitSentences } from '../../text/sentences.ts';

/** The text around a match in its passage. */
export interface MatchContext {
  /** Up to the match: the start of its sentence, or the sentence before if the match begins one. */
  before: string;
  /** After the match: the rest of its sentence, or the sentence after if the match ends one. */
  after: string;
  /** The part of the match's own sentences that lies outside it; empty if none. */
  cutBefore: string;
  cutAfter: string;
}

/** Letters or digits: without them there is no rest of a sentence. */
const MATTER = /[\p{L}\p{N}]/u;

/**
 * The record's words right before `start` and after `end` in a passage. `before` + match + `after` is a stretch of the passage,
 * with spaces at the outer ends trimmed.
 */
export function matchContext(text: string, start: number, end: number): MatchContext {
  const sentences = sentencesOf(text);
  const first = sentenceAt(sentences, start);
  const last = Math.max(first, sentenceAt(sentences, Math.max(start, end - 1)));
  const cutBefore = text.slice(Math.min(sentences[first]?.start ?? start, start), start);
  const cutAfter = text.slice(end, Math.max(sentences[last]?.end ?? end, end));
  const before = MATTER.test(cutBefore)
    ? cutBefore
    : text.slice(Math.min(sentences[first - 1]?.start ?? start, start), start);
  const after = MATTER.test(cutAfter)
    ? cutAfter
    : text.slice(end, Math.max(sentences[last + 1]?.end ?? sentences[last]?.end ?? end, end));
  return {
    before: before.trimStart(),
    after: after.trimEnd(),
    cutBefore: MATTER.test(cutBefore) ? cutBefore : '',
    cutAfter: MATTER.test(cutAfter) ? cutAfter : '',
  };
}

const known = new Map<string, TextRange[]>();
const KNOWN_LIMIT = 200;

/** A passage is requested several times in a row; emptied when full, so that it cannot grow with the record. */
function sentencesOf(text: string): TextRange[] {
  const remembered = known.get(text);
  if (remembered) return remembered;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const sentences = splitSentences(text);
  known.set(text, sentences);
  return sentences;
}
