import type { Voice } from '../core/statement.ts';

/** A stretch of a paragraph in one voice; `null` voice: attribution such as "he said", kept out of the record. */
export interface Piece {
  voice: Voice | null;
  /** Outer white space removed; for direct words also their quotation marks. */
  text: string;
}

/** A paragraph split by voice, and the same paragraph as it stands in the source. */
export interface InlineText {
  pieces: Piece[];
  plain: string;
  /** What is wrong with the marks, in words; empty if nothing is. */
  faults: string[];
}

const MARKED = /==(.*?)==|~~(.*?)~~/gs;
const QUOTED = /^\s*["“”](.*)["“”]\s*$/s;

/**
 * Splits a paragraph of a reported turn: `=="…"==` marks the official's own words, `~~he said~~` an attribution
 * that is nobody's statement, all else is paraphrase. Quotation marks round direct words do not belong to them.
 */
export function parseInline(text: string): InlineText {
  const pieces: Piece[] = [];
  const faults: string[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    add(pieces, 'reported', text.slice(end, match.index));
    end = match.index + match[0].length;
    const direct = match[1];
    if (direct === undefined) {
      add(pieces, null, match[2] ?? '');
      continue;
    }
    const inside = QUOTED.exec(direct)?.[1];
    if (inside === undefined) {
      faults.push(`The words marked ==…== must stand in quotation marks: ${direct.slice(0, 40)}`);
    }
    add(pieces, 'direct', inside ?? direct);
  }
  add(pieces, 'reported', text.slice(end));
  const plain = text.replace(MARKED, (_, direct?: string, tag?: string) => direct ?? tag ?? '');
  if (/==|~~/.test(plain)) faults.push('A mark == or ~~ is opened and not closed; close it.');
  return { pieces, plain, faults };
}

function add(pieces: Piece[], voice: Voice | null, text: string): void {
  const trimmed = text.trim();
  if (trimmed !== '') pieces.push({ voice, text: trimmed });
}
