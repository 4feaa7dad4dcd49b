import type { CheckedQuotation, Edit, RecordSpan } from '../../core/findings.ts';

/**
 * A stretch of one side of a comparison. `gap`: words of the record that the page left out at a mark; `break`:
 * the record goes on in another paragraph, or, with a text, elsewhere. `differs` with no text: the place where the
 * other side has words and this one has none.
 */
export interface DiffPiece {
  text: string;
  kind: 'same' | 'differs' | 'gap' | 'break';
  /** What made the piece differ. */
  edit?: Edit;
}

/** The page's wording cut at its edits, and where words of the record are missing; joined, the pieces give the quotation's text again. */
export function pagePieces(checked: Pick<CheckedQuotation, 'text' | 'edits'>): DiffPiece[] {
  const edits = checked.edits
    .filter(differs)
    .map((edit) => ({ start: edit.pageStart, end: edit.pageEnd, edit }));
  return cut(checked.text, 0, edits);
}

/** The record's wording of all matched stretches, with what the page left out in its place. */
export function recordPieces(
  checked: Pick<CheckedQuotation, 'match' | 'edits' | 'flags'>,
): DiffPiece[] {
  const { match, edits, flags } = checked;
  if (!match) return [];
  const spans = match.spans.length > 0 ? match.spans : [match];
  const pieces: DiffPiece[] = [];
  const shown = new Set<Edit>();
  let last: RecordSpan | undefined;
  for (const span of spans) {
    if (last) {
      const between = edits.filter((edit) => edit.kind === 'omit' && !isWithin(edit, spans));
      const gap = between.find((edit) => !shown.has(edit) && isBetween(edit, last, span));
      if (gap) shown.add(gap);
      const joined = flags.includes('not-adjacent') ? '[…]' : '';
      pieces.push(
        gap ? { text: gap.record, kind: 'gap', edit: gap } : { text: joined, kind: 'break' },
      );
    }
    pieces.push(...spanPieces(span, edits));
    last = span;
  }
  return pieces;
}

function spanPieces(span: RecordSpan, edits: Edit[]): DiffPiece[] {
  const inside = edits
    .filter(
      (edit) =>
        (differs(edit) || edit.kind === 'omit') &&
        edit.recordEnd > edit.recordStart &&
        isWithin(edit, [span]),
    )
    .map((edit) => ({ start: edit.recordStart, end: edit.recordEnd, edit }));
  return cut(span.text, span.start, inside);
}

function differs(edit: Edit): boolean {
  return edit.kind === 'insert' || edit.kind === 'delete' || edit.kind === 'replace';
}

function isWithin(edit: Edit, spans: RecordSpan[]): boolean {
  return spans.some(
    (span) =>
      span.passage === edit.passage && edit.recordStart >= span.start && edit.recordEnd <= span.end,
  );
}

function isBetween(edit: Edit, before: RecordSpan | undefined, after: RecordSpan): boolean {
  if (before === undefined) return false;
  const followsBefore = edit.passage !== before.passage || edit.recordStart >= before.end;
  const precedesAfter = edit.passage !== after.passage || edit.recordEnd <= after.start;
  return followsBefore && precedesAfter;
}

/** Cuts `text`, whose first unit has position `from`, at ordered ranges; ranges that overlap an earlier one are dropped. */
function cut(
  text: string,
  from: number,
  ranges: { start: number; end: number; edit: Edit }[],
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  for (const { start, end, edit } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start - from < at || end - from > text.length) continue;
    if (start - from > at) pieces.push({ text: text.slice(at, start - from), kind: 'same' });
    pieces.push({
      text: text.slice(start - from, end - from),
      kind: edit.kind === 'omit' ? 'gap' : 'differs',
      edit,
    });
    at = end - from;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: 'same' });
  return pieces;
}
