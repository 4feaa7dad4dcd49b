import { dateWords } from '../core/dates/date-words.ts';
import type { SearchHit, TextRange } from '../core/findings.ts';
import { writePlace } from '../platform/reader-place.ts';

/** Marks the text of a chosen suggestion; what a person types never starts like this. */
export const READER_PREFIX = 'otr:';

/** How a browser wants a suggestion written: Chromium as XML, in which words found can be marked, Firefox as plain text. */
export interface SuggestionStyle {
  write: (text: string) => string;
  mark: (text: string) => string;
}

/** One line: who, when, in the words of `locale`, and the words around the first place found. */
export function suggestion(
  hit: SearchHit,
  style: SuggestionStyle,
  locale: string,
): { content: string; description: string } {
  const said = [hit.speaker, dateWords(hit.date, locale, 'short') ?? ''].filter(Boolean);
  return {
    content: READER_PREFIX + writePlace(hit),
    description: [...said.map(style.write), marked(hit, excerpt(hit), style)].join(' · '),
  };
}

const EXCERPT_LENGTH = 120;

/** Whole words around the first place found, and no half of a character. */
function excerpt({ text, highlights }: SearchHit): TextRange {
  const wanted = highlights[0]?.start ?? 0;
  const start = wanted > 30 ? text.indexOf(' ', wanted - 30) + 1 : 0;
  const from = start > 0 && start <= wanted ? start : wanted > 30 ? wanted : 0;
  if (text.length - from <= EXCERPT_LENGTH) return { start: from, end: text.length };
  const limit = from + EXCERPT_LENGTH;
  const space = text.lastIndexOf(' ', limit);
  if (space > from) return { start: from, end: space };
  return { start: from, end: isHigh(text.charCodeAt(limit - 1)) ? limit - 1 : limit };
}

function marked(hit: SearchHit, part: TextRange, { write, mark }: SuggestionStyle): string {
  const { text, highlights } = hit;
  let at = part.start;
  let line = part.start > 0 ? '…' : '';
  for (const { start, end } of highlights) {
    if (start < at || end > part.end) continue;
    line += write(text.slice(at, start)) + mark(text.slice(start, end));
    at = end;
  }
  return line + write(text.slice(at, part.end)) + (part.end < text.length ? '…' : '');
}

/** Whether a UTF-16 unit is the first half of a character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
