import type { StatementDraft } from './parse-statement.ts';

/** Something of a statement file that has to stand in the captured source, in order. */
interface Item {
  kind: 'heading' | 'paragraph';
  /** Line of the statement file. */
  line: number;
  /** Position of its turn in the body. */
  turn: number;
  /** True for the first paragraph under a `##` or `###` heading. */
  first: boolean;
  text: string;
}

/** An item with its place in the source. */
interface PlacedItem extends Item {
  /** Half-open range of the source, in UTF-16 code units. */
  start: number;
  end: number;
  /** The label that stands before it in the source ("Question:"), if any. */
  label: string | null;
}

/** A statement laid beside its captured source. */
export interface Alignment {
  placed: PlacedItem[];
  /** Items that are not in the source, or not in this order. */
  missing: Item[];
  /** Words of the source that are neither used, nor a label, nor listed as dropped or metadata. */
  leftover: { line: number; text: string }[];
}

/**
 * Finds every paragraph and subheading of a statement in its source, in order and character for character.
 * Lines listed as dropped or metadata cannot be matched, so a pull quote never stands in for the quotation it repeats.
 */
export function alignSource(statement: StatementDraft, source: string): Alignment {
  const { labels, metadata, dropped } = statement.head.source;
  const open = maskLines(
    source,
    [...metadata, ...dropped].flatMap(({ lines }) => lines),
  );
  const alignment: Alignment = { placed: [], missing: [], leftover: [] };
  let cursor = 0;
  for (const item of itemsOf(statement)) {
    const start = open.indexOf(item.text, cursor);
    if (start < 0) {
      alignment.missing.push(item);
      continue;
    }
    const { label, rest } = splitLabel(open, cursor, start, labels);
    if (rest) alignment.leftover.push(...wordsOf(open, cursor, rest.end));
    cursor = start + item.text.length;
    alignment.placed.push({ ...item, start, end: cursor, label });
  }
  alignment.leftover.push(...wordsOf(open, cursor, open.length));
  return alignment;
}

/** Number of the line, from 1, that contains a position. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function itemsOf(statement: StatementDraft): Item[] {
  return statement.body.flatMap((turn, index) => {
    const paragraphs = turn.paragraphs.map(({ line, text }, position): Item => {
      return { kind: 'paragraph', line, turn: index, first: position === 0, text };
    });
    if (turn.heading === undefined) return paragraphs;
    const { line, heading: text } = turn;
    return [{ kind: 'heading', line, turn: index, first: false, text }, ...paragraphs];
  });
}

/** Replaces lines by blanks, keeping every offset. */
function maskLines(source: string, ranges: { from: number; until: number }[]): string {
  return source
    .split('\n')
    .map((line, index) => {
      const hidden = ranges.some(({ from, until }) => index + 1 >= from && index + 1 <= until);
      return hidden ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

/**
 * Takes the words between two items as a label if they stand alone at the start of a line, before the words that they
 * label or on a line above them; else they are `rest`.
 */
function splitLabel(source: string, from: number, until: number, labels: string[]) {
  const gap = source.slice(from, until);
  const words = gap.trim();
  if (words === '') return { label: null, rest: null };
  const lineStart = gap.trimEnd().lastIndexOf('\n') + 1;
  const label = labels.find((name) => gap.slice(lineStart).trim() === name);
  const atLineStart = lineStart > 0 || from === 0;
  if (label === undefined || !atLineStart) return { label: null, rest: { end: until } };
  const before = gap.slice(0, lineStart).trim() === '' ? null : { end: from + lineStart };
  return { label, rest: before };
}

function wordsOf(source: string, from: number, until: number): { line: number; text: string }[] {
  const first = lineAt(source, from);
  return source
    .slice(from, until)
    .split('\n')
    .map((text, index) => ({ line: first + index, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
