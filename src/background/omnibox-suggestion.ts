import { dateWords } from '../core/dates/date-words.ts';
import type { SearchHit } from '../core/findings.ts';
import { snippet } from '../core/search/snippet.ts';
import { writePlace } from '../platform/reader-place.ts';

/** Marks the text of a chosen suggestion; what a person types never starts like this. */
export const READER_PREFIX = 'otr:';

/** How a browser wants a suggestion written: Chromium as XML, in which words found can be marked, Firefox as plain text. */
export interface SuggestionStyle {
  write: (text: string) => string;
  mark: (text: string) => string;
}

/** A line under the address bar: what is entered when it is chosen, and what it shows. */
export interface Suggestion {
  content: string;
  description: string;
}

/** One line: who, when, in the words of `locale`, and the words around what was found. */
export function suggestion(hit: SearchHit, style: SuggestionStyle, locale: string): Suggestion {
  const said = [hit.speaker, dateWords(hit.date, locale, 'short') ?? ''].filter(Boolean);
  return {
    content: READER_PREFIX + writePlace(hit),
    description: [...said.map(style.write), marked(hit, style)].join(' · '),
  };
}

/** UTF-16 units: more does not fit under an address bar. */
const EXCERPT_LENGTH = 120;

function marked({ text, highlights }: SearchHit, { write, mark }: SuggestionStyle): string {
  const part = snippet(text, highlights, EXCERPT_LENGTH);
  let at = part.start;
  let line = part.start > 0 ? '…' : '';
  for (const { start, end } of highlights) {
    if (start < at || end > part.end) continue;
    line += write(text.slice(at, start)) + mark(text.slice(start, end));
    at = end;
  }
  return line + write(text.slice(at, part.end)) + (part.end < text.length ? '…' : '');
}
