import { type Extent, extentOfPair, extentsOf, unclosedExtent } from './find-extents.ts';
import { type PairedMarks, pairMarks } from './find-pairs.ts';
import { type PairedSingles, pairSingles } from './find-single-pairs.ts';
import { cutUnclosed, isTeaser, mayBeTeaser } from './find-unclosed.ts';
import { withoutInsertions } from './insertions.ts';
import { isSpace } from './quote-mark-characters.ts';
import { type QuoteMark, scanMarks } from './quote-marks.ts';

/** An extent and the paragraph it is in. */
export interface Piece extends Extent {
  paragraph: number;
}

/** Maximum paragraphs that a quotation opened once may span before its closing mark. */
const MAX_PARAGRAPHS_OPEN = 8;

/** Maximum lines skipped between two paragraphs of a continuing quotation; more end the quotation. */
const MAX_TEASERS = 2;

/** With more marks than this, a paragraph is not prose: a whole long article in one paragraph has some hundreds. */
const MAX_MARKS = 2000;

/** Maximum paragraphs of one continuing quotation; on a page with a longer one the marks are wrong. */
const MAX_PIECES = 60;

/** A quotation that the paragraphs so far have not closed. */
interface Running {
  family: QuoteMark['family'];
  pieces: Piece[];
  /** Paragraphs since then without any mark: part of the quotation only if it is closed later. */
  unmarked: Piece[];
  /** Lines skipped since then, and how many of `unmarked` cannot be teasers. */
  teasers: number;
  paragraphs: number;
}

interface ParagraphMarks {
  doubles: PairedMarks;
  singles: PairedSingles;
  first: QuoteMark | null;
}

/**
 * The quotations of a text, each with its pieces in order. A quotation spans several paragraphs if each reopens it and the last
 * closes it, or if it is opened once and closed within a few paragraphs; otherwise an unclosed one ends with its paragraph.
 * Teasers and captions in between are skipped. Halves around "he said" are not joined here.
 */
export function findRuns(paragraphs: readonly string[]): Piece[][] {
  const quotations: Piece[][] = [];
  let running: Running | null = null;
  paragraphs.forEach((text, paragraph) => {
    const marks = readMarks(text);
    let extents = paragraphExtents(text, marks);
    if (running) {
      const step = goOn(running, text, paragraph, marks, extents);
      extents = step.rest;
      if (step.state === 'ended') endRunning(quotations, running, paragraphs);
      else if (step.state === 'closed') quotations.push(running.pieces);
      if (step.state !== 'open') running = null;
    }
    running = addExtents(quotations, extents, paragraph, running);
  });
  if (running) endRunning(quotations, running, paragraphs);
  return quotations.sort(byPosition);
}

/** A quotation, or a part of one, that is none by its marks but by the page's markup or layout. */
export function unmarkedPiece(paragraph: number, start: number, end: number): Piece {
  return { ...wholeUntil(end, end, 'double'), from: start, start, paragraph };
}

/** In the order of the page. */
export function byPosition([a]: readonly Piece[], [b]: readonly Piece[]): number {
  return (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.from ?? 0) - (b?.from ?? 0);
}

function readMarks(text: string): ParagraphMarks {
  const found = scanMarks(text);
  const marks = found.length > MAX_MARKS ? [] : found;
  const doubles = pairMarks(
    text,
    marks.filter((mark) => mark.family !== 'single'),
  );
  const singles = pairSingles(
    marks.filter((mark) => mark.family === 'single'),
    doubles.pairs,
  );
  return { doubles, singles, first: marks[0] ?? null };
}

/** Quotations in double and in single marks together; those inside others are dropped. */
function paragraphExtents(text: string, { doubles, singles }: ParagraphMarks): Extent[] {
  const extents = extentsOf(text, doubles);
  const single = singles.pairs.map(extentOfPair);
  if (singles.unclosed && opensSpeech(text, singles.unclosed))
    single.push(unclosedExtent(text, singles.unclosed, null));
  const merged = [...extents, ...single]
    .filter((extent) => holdsWords(text, extent))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const outer: Extent[] = [];
  let end = -1;
  for (const extent of merged) {
    if (extent.from < end) continue;
    outer.push(extent);
    end = extent.to;
  }
  return outer.flatMap((extent) => withoutInsertions(text, extent));
}

function holdsWords(text: string, { start, end }: Extent): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return true;
  return false;
}

/** An unclosed single mark opens a quotation only where speech begins. */
function opensSpeech(text: string, mark: QuoteMark): boolean {
  return (
    mark.shape !== 'close' &&
    (startsParagraph(text, mark) ||
      /[,:]\s$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start)))
  );
}

function startsParagraph(text: string, mark: QuoteMark): boolean {
  for (let at = 0; at < mark.start; at++) {
    if (at > 4 || !isSpace(text.charCodeAt(at))) return false;
  }
  return true;
}

function goOn(
  running: Running,
  text: string,
  paragraph: number,
  marks: ParagraphMarks,
  extents: Extent[],
): { state: 'open' | 'closed' | 'ended'; rest: Extent[] } {
  const [first, ...others] = extents;
  const opening = marks.first;
  if (
    opening &&
    first?.from === opening.start &&
    first.family === running.family &&
    startsParagraph(text, opening)
  ) {
    if (
      running.paragraphs > 0 ||
      running.teasers > MAX_TEASERS ||
      running.pieces.length >= MAX_PIECES
    )
      return { state: 'ended', rest: extents };
    running.pieces.push({ ...first, paragraph });
    running.unmarked = [];
    running.teasers = 0;
    if (first.runsOver) return { state: 'open', rest: [] };
    return { state: first.runsOn ? 'open' : 'closed', rest: others };
  }
  const closing = marks.doubles.closes.find((mark) => mark.family === running.family);
  if (closing) {
    const piece = wholeUntil(closing.start, closing.end, running.family);
    running.pieces.push(...running.unmarked, { ...piece, paragraph });
    return { state: 'closed', rest: extents.filter((extent) => extent.from >= closing.end) };
  }
  if (extents.length > 0) return { state: 'ended', rest: extents };
  if (mayBeTeaser(text) || isTeaser(text)) running.teasers++;
  else running.paragraphs++;
  if (isTeaser(text)) return { state: 'open', rest: [] };
  if (running.unmarked.length >= MAX_PARAGRAPHS_OPEN) return { state: 'ended', rest: [] };
  running.unmarked.push({ ...wholeUntil(text.length, text.length, running.family), paragraph });
  return { state: 'open', rest: [] };
}

function wholeUntil(end: number, to: number, family: QuoteMark['family']): Extent {
  return { family, from: 0, start: 0, end, to, closed: true, runsOver: false, runsOn: false };
}

/** A quotation that was never closed keeps the paragraphs that opened it; in single marks it was an apostrophe. */
function endRunning(quotations: Piece[][], running: Running, paragraphs: readonly string[]): void {
  const last = running.pieces.at(-1);
  if (!last) return;
  if (running.family === 'single' && running.pieces.length === 1) return;
  if (!last.closed)
    last.end = last.to = cutUnclosed(paragraphs[last.paragraph] ?? '', last.start, last.end);
  quotations.push(running.pieces);
}

function addExtents(
  quotations: Piece[][],
  extents: readonly Extent[],
  paragraph: number,
  running: Running | null,
): Running | null {
  let current: Running | null = running;
  for (const extent of extents) {
    const piece = { ...extent, paragraph };
    if (current) current.pieces.push(piece);
    else
      current = { family: extent.family, pieces: [piece], unmarked: [], teasers: 0, paragraphs: 0 };
    if (extent.runsOver || extent.runsOn) continue;
    quotations.push(current.pieces);
    current = null;
  }
  return current;
}
