import type { PassageCard } from '../findings.ts';
import type { PartialDate } from '../statement.ts';
import { authorName, nameForList, nameWithInitials } from './author-name.ts';
import { dayFirst, monthFirst } from './citation-date.ts';
import { KIND_WORDS } from './kind-words.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords, VOICE_WORDS } from './provenance-words.ts';

/** What the writer of a citation knows beyond the record. */
export interface CitationContext {
  /** Day on which the source was accessed; passed in, since the core has no clock. */
  accessed?: PartialDate;
}

/** Chicago, bibliography form. The date is that of the statement, as for interviews and speeches. */
export function chicagoCitation(card: PassageCard, context: CitationContext = {}): string {
  const accessed = context.accessed && monthFirst(context.accessed, 'full');
  return join([
    `${sentence(nameForList(authorName(card)))} “${sentence(card.title)}”`,
    kindSentence(card),
    `${card.publisher}, ${monthFirst(card.date, 'full') ?? undated(card)}.`,
    accessed ? `Accessed ${accessed}.` : '',
    `${card.url}.`,
  ]);
}

/** APA, seventh edition. An unknown date is "n.d.", as the manual requires. */
export function apaCitation(card: PassageCard, context: CitationContext = {}): string {
  const date = /^(\d{4})(.*)$/.exec(card.date);
  const monthAndDay = (monthFirst(card.date, 'full') ?? '').replace(/,? ?\d{4}$/, '');
  const when = date ? [date[1], monthAndDay].filter(Boolean).join(', ') : 'n.d.';
  const kind = card.kind === undefined ? '' : ` [${KIND_WORDS[card.kind]}]`;
  const accessed = context.accessed && monthFirst(context.accessed, 'full');
  return join([
    sentence(nameWithInitials(authorName(card))),
    `(${when}).`,
    `${card.title}${kind}.`,
    sentence(card.publisher),
    accessed ? `Retrieved ${accessed}, from ${card.url}` : card.url,
  ]);
}

/** MLA, ninth edition. */
export function mlaCitation(card: PassageCard, context: CitationContext = {}): string {
  const date = dayFirst(card.date, 'mla') ?? undated(card);
  const accessed = context.accessed && dayFirst(context.accessed, 'mla');
  return join([
    `${sentence(nameForList(authorName(card)))} “${sentence(card.title)}”`,
    kindSentence(card),
    `${card.publisher}, ${date}, ${card.url}.`,
    accessed ? `Accessed ${accessed}.` : '',
  ]);
}

/**
 * A plain line in the style of a news desk: who, in which role, when, the exact words, published by whom. The words come after
 * a colon, so that no comma has to be put inside the quotation marks.
 */
export function plainCitation(card: PassageCard): string {
  const who = card.role === '' ? card.speaker : `${card.speaker}, ${card.role}`;
  const date = monthFirst(card.date, 'ap') ?? undated(card);
  const quoted = /^[“"]/.test(card.text) ? card.text : `“${card.text}”`;
  const words = card.voice === 'direct' || card.voice === 'question' ? quoted : card.text;
  const voice = VOICE_WORDS[card.voice];
  return join([
    `${who}, ${date}${voice && ` (${voice})`}: ${words}`,
    `(“${card.title}”, published by ${card.publisher}, ${affiliationWords(card)}.)`,
    card.url,
  ]);
}

function kindSentence(card: PassageCard): string {
  return card.kind === undefined ? '' : `${KIND_WORDS[card.kind]}.`;
}

function undated(card: PassageCard): string {
  const last = card.notAfter && monthFirst(card.notAfter, 'full');
  return last ? `n.d. (by ${last})` : 'n.d.';
}

/** Ends with one full stop, unless the text already ends a sentence. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function join(parts: string[]): string {
  return plainText(parts.filter((part) => part !== '').join(' '));
}
