import {
  type MarkCharacter,
  type MarkFamily,
  type MarkShape,
  markCharacter,
} from './quote-mark-characters.ts';
import {
  codeBefore,
  isInches,
  isInsideWord,
  isLeadingElision,
  type MarkSide,
  markSide,
  mayBeApostrophe,
  startOfEntity,
} from './quote-mark-side.ts';

/** One quotation mark of a text; two touching single marks ('' or ‘‘) are one double mark. */
export interface QuoteMark {
  start: number;
  end: number;
  family: MarkFamily;
  shape: MarkShape;
  side: MarkSide;
  /** A closing single mark that may be an apostrophe. */
  weak: boolean;
}

/**
 * All quotation marks of a text in order, in one pass. Apostrophes inside words, dropped letters ('tis, '90s) and inches are
 * left out; a possible apostrophe at the end of a word is kept and marked as weak.
 */
export function scanMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let at = 0;
  while (at < text.length) {
    if (markCharacter(text.charCodeAt(at)) === undefined) {
      at++;
      continue;
    }
    at = scanRun(text, at, marks);
  }
  return marks;
}

/** Reads a run of touching marks; the neighbours of the run apply to all of its marks. */
function scanRun(text: string, from: number, marks: QuoteMark[]): number {
  const run: MarkCharacter[] = [];
  let end = from;
  for (
    let mark = markCharacter(text.charCodeAt(end));
    mark;
    mark = markCharacter(text.charCodeAt(++end))
  )
    run.push(mark);
  const first = run[0];
  if (run.length === 1 && first) {
    addMark(text, marks, from, end, from, end, first.family, first.shape);
    return end;
  }
  const opening = markSide(text, from, end, 'none') === 'open';
  for (let index = 0; index < run.length; ) {
    const mark = run[index];
    if (!mark) break;
    const width = doubledWidth(run, index, opening);
    const family = width === 2 ? 'double' : mark.family;
    addMark(text, marks, from + index, from + index + width, from, end, family, mark.shape);
    index += width;
  }
  return end;
}

/** 2 if a double mark made of two single ones starts here. An inner single mark is inside it: '''x''' is '' ' x ' ''. */
function doubledWidth(run: readonly MarkCharacter[], index: number, opening: boolean): 1 | 2 {
  const isSingle = (at: number) => run[at]?.family === 'single';
  if (!isSingle(index) || !isSingle(index + 1)) return 1;
  const startsSingles = !isSingle(index - 1);
  if (!opening && startsSingles && isSingle(index + 2) && !isSingle(index + 3)) return 1;
  return 2;
}

function addMark(
  text: string,
  marks: QuoteMark[],
  start: number,
  end: number,
  runStart: number,
  runEnd: number,
  family: MarkFamily,
  shape: MarkShape,
): void {
  const side = markSide(text, runStart, runEnd, shape);
  const single = family === 'single';
  if (single && isApostrophe(text, runStart, runEnd, end, side)) return;
  if (family === 'double' && end - start === 1 && isInches(text, start)) return;
  const weak = single && side === 'close' && mayBeApostrophe(text, start, end);
  marks.push({ start: startOfEntity(text, start), end, family, shape, side, weak });
}

function isApostrophe(
  text: string,
  runStart: number,
  runEnd: number,
  end: number,
  side: MarkSide,
): boolean {
  if (runEnd - runStart === 1 && isInsideWord(codeBefore(text, runStart), text.charCodeAt(runEnd)))
    return true;
  return side === 'open' && end === runEnd && isLeadingElision(text, end);
}
