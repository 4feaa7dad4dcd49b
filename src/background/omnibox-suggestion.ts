import type { SearchHit } from '../core/findings.ts';

/** What a chosen suggestion carries back; a person's own words never begin so. */
export const READER_PREFIX = 'otr:';

/** One line of plain text; Chrome reads descriptions as XML, so its special characters are escaped. */
export function suggestion(hit: SearchHit): { content: string; description: string } {
  const passage = hit.passage.split('#').at(-1) ?? '';
  return {
    content: `${READER_PREFIX}${hit.statement}/${passage}`,
    description: escapeXml(`${hit.speaker}, ${hit.date}: ${excerpt(hit)}`),
  };
}

const EXCERPT_LENGTH = 120;

function excerpt({ text, highlights }: SearchHit): string {
  const start = Math.max(0, (highlights[0]?.start ?? 0) - 30);
  const end = start + EXCERPT_LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
