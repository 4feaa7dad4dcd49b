import { dateWords } from '../core/dates/date-words.ts';
import type { SearchHit } from '../core/findings.ts';
import { writePlace } from '../platform/reader-place.ts';

/** Marks the text of a chosen suggestion; what a person types never starts like this. */
export const READER_PREFIX = 'otr:';

/** One line of plain text, its date in the words of `locale`. `write` makes of it what the browser reads: Chromium takes it for XML, Firefox shows it as it is. */
export function suggestion(
  hit: SearchHit,
  write: (text: string) => string,
  locale: string,
): { content: string; description: string } {
  const date = dateWords(hit.date, locale, 'short');
  return {
    content: READER_PREFIX + writePlace(hit),
    description: write([hit.speaker, date, excerpt(hit)].filter(Boolean).join(' · ')),
  };
}

const EXCERPT_LENGTH = 120;

function excerpt({ text, highlights }: SearchHit): string {
  const start = Math.max(0, (highlights[0]?.start ?? 0) - 30);
  const end = start + EXCERPT_LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
