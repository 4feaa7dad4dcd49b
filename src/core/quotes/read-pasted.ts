import type { TextRange } from '../findings.ts';
import { tokenize } from '../text/tokens.ts';

const OPENING =
  /^["\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300E'\u2018\u2019\u201A\u201B\u2039`]+/;
const CLOSING = /["\u201C\u201D\u201F\u00AB\u00BB\u300D\u300F'\u2018\u2019\u203A`\u00B4]+$/;
const DOUBLE = /["\u201C\u201D\u201E\u201F\u00AB\u00BB]|''|\u2018\u2018|\u2019\u2019/g;
/** Words between two halves that name the speaker and are not part of the speech. */
const SAYING =
  /\b(?:said|says|say|saying|told|tells|added|adds|adding|wrote|writes|stated|states|noted|notes|continued|continues|stressed|explained|insisted|argued|replied|warned|asked|remarked|declared|commented|tweeted|according|recalled|concluded|claimed)\b/i;
const MOST_WORDS_OF_ATTRIBUTION = 25;

/**
 * The ranges of a pasted text that are the quotation itself. Text without quotation marks is one range; text that opens with a
 * mark, or was selected from behind it, and is split by a short attribution gives the quoted halves. Marks inside a quotation are kept.
 */
export function readPasted(text: string): TextRange[] {
  const whole = trim(text, 0, text.length);
  const halves = splitByAttribution(text, whole);
  const pieces = halves
    .map(({ start, end }) => unwrap(text, start, end))
    .filter(({ start, end }) => end > start);
  return pieces.length > 0 ? pieces : [whole];
}

function splitByAttribution(text: string, whole: TextRange): TextRange[] {
  const marks = [...text.slice(whole.start, whole.end).matchAll(DOUBLE)].map((mark) => ({
    start: whole.start + mark.index,
    end: whole.start + mark.index + mark[0].length,
  }));
  const [first] = marks;
  // Selected from within the opening mark: the first mark closes.
  const begins = first !== undefined && first.start > whole.start && closes(text, first);
  if (begins) marks.unshift({ start: whole.start, end: whole.start });
  if (marks[0]?.start !== whole.start || marks.length < (begins ? 2 : 3)) return [whole];
  const halves: TextRange[] = [];
  for (let open = 0; open < marks.length; open += 2) {
    const opening = marks[open];
    const closing = marks[open + 1];
    if (!opening) break;
    const last = halves.at(-1);
    if (last && !isAttribution(text.slice(last.end, opening.start))) return [whole];
    halves.push({ start: opening.start, end: closing?.end ?? whole.end });
  }
  const tail = text.slice(halves.at(-1)?.end ?? whole.end, whole.end);
  return tail.trim() === '' || isAttribution(tail) ? halves : [whole];
}

function closes(text: string, { start, end }: TextRange): boolean {
  return /\S/.test(text.charAt(start - 1)) && !/\S/.test(text.charAt(end));
}

function isAttribution(between: string): boolean {
  return SAYING.test(between) && tokenize(between).length <= MOST_WORDS_OF_ATTRIBUTION;
}

/** Removes marks at both ends; a single mark at one end only if it has no partner inside. */
function unwrap(text: string, from: number, to: number): TextRange {
  const raw = text.slice(from, to);
  const opening = OPENING.exec(raw)?.[0].length ?? 0;
  const closing = CLOSING.exec(raw)?.[0].length ?? 0;
  return trim(text, from + opening, Math.max(from + opening, to - closing));
}

function trim(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
