import { readPartialDate } from '../dates/partial-date.ts';
import type { PassageCard } from '../findings.ts';
import { authorName, nameForManagers } from './author-name.ts';
import { citedDate } from './citation-parts.ts';
import { KIND_WORDS } from './kind-words.ts';
import { plainText } from './plain-text.ts';
import type { CitationContext } from './prose-citations.ts';

/** A passage's statement as one RIS record, with the passage itself as a note. Lines end in CR LF, as the format requires. */
export function ris(card: PassageCard, context: CitationContext = {}): string {
  const day = citedDate(card);
  const date = readPartialDate(day);
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', card.passage],
    ['AU', nameForManagers(authorName(card))],
    ['TI', card.title],
    ['PB', card.publisher],
    ['T2', card.outlet],
    ['PY', date ? String(date.year) : ''],
    ['DA', date ? risDate(day) : ''],
    ['M3', card.kind === undefined ? '' : KIND_WORDS[card.kind]],
    ['LA', card.language],
    ['UR', card.url],
    ['Y2', context.accessed === undefined ? '' : risDate(context.accessed)],
    ['N1', card.text],
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${plainText(value)}\r\n`)
    .join('');
}

/** RIS dates are YYYY/MM/DD/ with empty parts kept. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
