import type { TextRange } from '../findings.ts';

/** UTF-16 units of a passage in a list of hits, unless said otherwise: three lines of the popup. */
export const SNIPPET_LENGTH = 170;

/** Units shown before the first mark, to give it context. */
const LEAD = 50;

/**
 * The part of a passage to show in a list, about `length` UTF-16 units: the stretch of whole words with the most marked text, beginning a little before
 * its first mark. Scripts without spaces are cut between characters.
 */
export function snippet(
  text: string,
  highlights: readonly TextRange[],
  length = SNIPPET_LENGTH,
): TextRange {
  if (text.length <= length * 1.2) return { start: 0, end: text.length };
  const start = sentenceStart(
    text,
    wordStart(text, Math.max(0, bestMark(highlights, length) - LEAD)),
  );
  const end = wordEnd(text, Math.min(text.length, start + length));
  if (end < text.length) return { start, end };
  return { start: wordStart(text, Math.max(0, text.length - length)), end };
}

function bestMark(highlights: readonly TextRange[], length: number): number {
  let best = { start: 0, marked: 0 };
  for (const { start } of highlights) {
    const limit = start - LEAD + length;
    const marked = highlights
      .filter((range) => range.start >= start && range.end <= limit)
      .reduce((sum, range) => sum + range.end - range.start, 0);
    if (marked > best.marked) best = { start, marked };
  }
  return best.start;
}

/** The start of the sentence that begins a few words on: the end of one before it says nothing. Else the place itself. */
function sentenceStart(text: string, at: number): number {
  if (at === 0) return 0;
  const next = text.slice(at, at + LEAD / 2).search(/(?<=[.!?]["”’)]*\s)\S/u);
  return next < 0 ? at : at + next;
}

/** The start of the word at a position, unless no space is near. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(Math.max(0, at - LEAD / 2), at).search(/\s\S*$/u);
  return space < 0 ? wholeCharacter(text, at) : Math.max(0, at - LEAD / 2) + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.slice(0, at + 1);
  const space = before.lastIndexOf(' ');
  return space > at - LEAD / 2 ? space : wholeCharacter(text, at);
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
