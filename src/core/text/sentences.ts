import type { TextRange } from '../findings.ts';

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s("'\u201C\u2018[])(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|adm|sen|rep|gov|pres|st|vs|etc|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|cf|approx|dept|est)$/i;
/** A letter alone, or several with a full stop after each. */
const INITIALS = /(?:^|[\s("'\u201C\u2018[])(?:\p{L}\.)*\p{L}$/u;
/** Abbreviations only before a figure. */
const BEFORE_FIGURE = /(?:^|\s)(?:nos?|fig|vol|pp?|art)$/i;
const END = /[.!?\u2026\u3002\uFF01\uFF1F]+["'\u201D\u2019\u00BB)\]\u300D\u300F]*/g;

/**
 * The sentences of a text as ranges without the space between them. A full stop after an abbreviation, an initial or inside a
 * number does not end one; a lost space ("ends.Then") does. Line breaks end sentences. Ellipses end one only before a capital.
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/**
 * Whether the word that ends at a position is an abbreviation ("Mr", "Sen"), so that a full stop after it need not end a
 * sentence.
 */
export function isShortened(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 12), end);
  return ABBREVIATED.test(before) || INITIALS.test(before);
}

/** The sentence that contains a position; the nearest one if it is between two. */
export function sentenceAt(sentences: readonly TextRange[], position: number): number {
  const after = sentences.findIndex((sentence) => position < sentence.end);
  return after === -1 ? sentences.length - 1 : after;
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isSentenceEnd(text, match.index, end, match[0])) ends.push(end);
  }
  for (const match of text.matchAll(/\n+/g)) ends.push(match.index);
  return ends.sort((a, b) => a - b);
}

function isSentenceEnd(text: string, from: number, end: number, marks: string): boolean {
  const next = text.slice(end, end + 3);
  if (/^\s*$/.test(next) && end + 3 >= text.length) return true;
  if (/[\u3002\uFF01\uFF1F]/.test(marks)) return true;
  const spaced = /^\s/.test(next);
  const follower =
    /^[\s"'\u201C\u2018(\u00AB[\u2014\u2013-]*(.)/u.exec(text.slice(end, end + 8))?.[1] ?? '';
  const lower =
    follower !== '' && follower === follower.toLowerCase() && follower !== follower.toUpperCase();
  if (/\u2026|\.\.+/.test(marks)) return spaced && !lower && /\p{L}/u.test(follower);
  if (!spaced)
    return /^\p{Lu}\p{Ll}/u.test(text.slice(end)) && /\p{Ll}$/u.test(text.slice(0, from));
  if (lower) return false;
  if (/^\d/.test(follower) && BEFORE_FIGURE.test(text.slice(Math.max(0, from - 5), from)))
    return false;
  if (marks.startsWith('.') && isShortened(text, from)) {
    return (
      isInitialism(text, from) &&
      /^\s+(?:The|This|That|These|It|We|He|She|They|I|In|But|And|A|An)\s/.test(
        text.slice(end, end + 8),
      )
    );
  }
  return true;
}

/** "U.S." can end a sentence; "Mr." cannot. */
function isInitialism(text: string, from: number): boolean {
  return /\p{L}\.\p{L}$/u.test(text.slice(Math.max(0, from - 3), from));
}

function pushTrimmed(sentences: TextRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end });
}
