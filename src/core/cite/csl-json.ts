import { readPartialDate } from '../dates/partial-date.ts';
import type { PassageCard } from '../findings.ts';
import type { PartialDate, StatementKind } from '../statement.ts';
import { authorName } from './author-name.ts';
import { citedDate } from './citation-parts.ts';
import { KIND_WORDS } from './kind-words.ts';
import { plainText } from './plain-text.ts';
import type { CitationContext } from './prose-citations.ts';

/** A date of CSL-JSON: as many parts as are known. */
interface CslDate {
  'date-parts': number[][];
}

/** The fields of CSL-JSON (Citation Style Language 1.0.2) that a statement fills. */
export interface CslItem {
  id: string;
  type: 'interview' | 'speech' | 'article-magazine' | 'webpage';
  title: string;
  author: ({ family: string; given: string } | { literal: string })[];
  /** Who asked, as far as the source says. */
  interviewer?: { literal: string }[];
  /** What the statement is, where the type does not say it exactly. */
  genre?: string;
  publisher: string;
  'container-title': string;
  URL: string;
  language: string;
  /** The one date that citation styles print, and so the one that our other citations give. */
  issued?: CslDate;
  'event-date'?: CslDate;
  'event-title'?: string;
  accessed?: CslDate;
  note?: string;
  /** The quoted words themselves. */
  annote: string;
}

const TYPES: Record<StatementKind, CslItem['type']> = {
  interview: 'interview',
  article: 'article-magazine',
  speech: 'speech',
  'press-conference': 'speech',
  readout: 'webpage',
};

const GENRES: Partial<Record<StatementKind, string>> = {
  'press-conference': KIND_WORDS['press-conference'],
  readout: KIND_WORDS.readout,
};

/** A passage's statement as CSL-JSON, for Zotero and everything built on citation processors. */
export function cslJson(card: PassageCard, context: CitationContext = {}): CslItem {
  const name = authorName(card);
  const event = cslDate(card.date);
  const issued = cslDate(citedDate(card));
  const genre = GENRES[card.kind ?? 'article'];
  const accessed = cslDate(context.accessed);
  return {
    id: card.passage,
    type: card.kind === undefined ? 'webpage' : TYPES[card.kind],
    title: plainText(card.title),
    author: [
      'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given },
    ],
    ...(card.interviewers && {
      interviewer: card.interviewers.map((literal) => ({ literal: plainText(literal) })),
    }),
    ...(genre && { genre }),
    publisher: plainText(card.publisher),
    'container-title': plainText(card.outlet),
    URL: card.url,
    language: card.language,
    ...(issued && { issued }),
    ...(event && { 'event-date': event }),
    ...(card.venue !== undefined && { 'event-title': plainText(card.venue) }),
    ...(accessed && { accessed }),
    ...(card.role !== '' && { note: plainText(card.role) }),
    annote: plainText(card.text),
  };
}

function cslDate(date: PartialDate | undefined): CslDate | undefined {
  const parts = date === undefined ? null : readPartialDate(date);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
