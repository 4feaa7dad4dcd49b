import type { CheckedQuotation, Edit, QuotationMatch, RecordSpan } from '../../core/findings.ts';

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

/** What stands level on both sides. */
export interface DiffRow {
  page: DiffPiece[];
  record: DiffPiece[];
  /** What the page left out after it, if that is too long to stand among the record's words. */
  omitted?: DiffPiece;
}

/** UTF-16 units of omitted words up to which they stand in the record's line: about two lines of a column. */
const SHORT_GAP = 64;

/** Both wordings, a new row after each long omission. */
export function diffRows(checked: CheckedQuotation): DiffRow[] {
  const page = pageRows(checked);
  let row: DiffRow = { page: [], record: [] };
  const rows = [row];
  for (const [index, record] of recordRows(checked).entries()) {
    row.page.push(...(page[index] ?? []));
    const last = record.at(-1);
    const isLong = last?.kind === 'gap' && last.text.length > SHORT_GAP && page.length > 1;
    row.record.push(...(isLong ? record.slice(0, -1) : record));
    if (!isLong) continue;
    row.omitted = last;
    row = { page: [], record: [] };
    rows.push(row);
  }
  return rows;
}

/**
 * The page's wording cut at its edits, and where words of the record are missing: a row for each stretch of the record
 * that it holds. Joined, the pieces give the quotation's text again.
 */
export function pageRows({
  text,
  edits,
  match,
}: Pick<CheckedQuotation, 'text' | 'edits' | 'match'>): DiffPiece[][] {
  const ranges = edits
    .filter(differs)
    .map((edit) => ({ start: edit.pageStart, end: edit.pageEnd, edit }));
  const starts = [0, ...(match ? spansOf(match).slice(1) : []).map((span) => startOf(span, edits))];
  const ordered = starts.every((start, row) => row === 0 || start > (starts[row - 1] ?? 0));
  return (ordered ? starts : [0]).map((start, row, { length }) => {
    const end = row + 1 < length ? (starts[row + 1] ?? text.length) : text.length;
    const here = ranges.filter(
      (range) => range.start >= start && (range.start < end || end === text.length),
    );
    return cut(text.slice(start, end), start, here);
  });
}

/** Where the page's words of a stretch begin; not a number if no edit tells. */
function startOf(span: RecordSpan, edits: readonly Edit[]): number {
  const within = edits.find(
    (edit) =>
      edit.pageEnd > edit.pageStart && edit.recordEnd > edit.recordStart && isWithin(edit, [span]),
  );
  return within?.pageStart ?? Number.NaN;
}

function spansOf(match: QuotationMatch): readonly RecordSpan[] {
  return match.spans.length > 0 ? match.spans : [match];
}

/** The record's wording, a row for each matched stretch; what the page left out after one stands at its end. */
export function recordRows(
  checked: Pick<CheckedQuotation, 'match' | 'edits' | 'flags'>,
): DiffPiece[][] {
  const { match, edits, flags } = checked;
  if (!match) return [];
  const spans = spansOf(match);
  const rows: DiffPiece[][] = [];
  const shown = new Set<Edit>();
  for (const [index, span] of spans.entries()) {
    const last = spans[index - 1];
    if (last) {
      const between = edits.filter((edit) => edit.kind === 'omit' && !isWithin(edit, spans));
      const gap = between.find((edit) => !shown.has(edit) && isBetween(edit, last, span));
      if (gap) shown.add(gap);
      const joined = flags.includes('not-adjacent') ? '[…]' : '';
      rows
        .at(-1)
        ?.push(
          gap ? { text: gap.record, kind: 'gap', edit: gap } : { text: joined, kind: 'break' },
        );
    }
    rows.push(spanPieces(span, edits));
  }
  return rows;
}

function spanPieces(span: RecordSpan, edits: Edit[]): DiffPiece[] {
  const inside = edits
    .filter(
      (edit) =>
        edit.kind !== 'equal' && edit.recordEnd > edit.recordStart && isWithin(edit, [span]),
    )
    .map((edit) => ({ start: edit.recordStart, end: edit.recordEnd, edit }));
  return cut(span.text, span.start, inside);
}

function differs({ kind }: Edit): boolean {
  return kind !== 'equal' && kind !== 'omit';
}

function isWithin(edit: Edit, spans: readonly RecordSpan[]): boolean {
  return spans.some(
    (span) =>
      span.passage === edit.passage && edit.recordStart >= span.start && edit.recordEnd <= span.end,
  );
}

function isBetween(edit: Edit, before: RecordSpan, after: RecordSpan): boolean {
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
