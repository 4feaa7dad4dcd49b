import type { PassageCard } from '../findings.ts';
import type { PartialDate } from '../statement.ts';
import { authorName, nameForList, nameWithInitials } from './author-name.ts';
import { dayFirst, monthFirst, saidOn } from './citation-date.ts';
import {
  citedDate,
  interviewBy,
  isReprint,
  isUndated,
  kindWords,
  titleInQuotes,
} from './citation-parts.ts';
import { plainText } from './plain-text.ts';
import { italic, type Prose, type ProseCitation, prose } from './prose.ts';
import { affiliationWords, VOICE_WORDS } from './provenance-words.ts';

/** What the writer of a citation knows beyond the record. */
export interface CitationContext {
  /** Day on which the source was accessed; passed in, since the core has no clock. */
  accessed?: PartialDate;
}

/**
 * Chicago, bibliography form. The date is that of the statement, as for interviews and speeches; of the page, and called so, if
 * that of the statement is not known. Only the title of a periodical is in italics, not that of a website.
 */
export function chicagoCitation(card: PassageCard, context: CitationContext = {}): ProseCitation {
  const accessed = context.accessed && monthFirst(context.accessed, 'full');
  return prose([
    `${sentence(nameForList(authorName(card)))} “${titleInQuotes(card.title)}” `,
    kindSentence(card),
    ...places(card, (date) => monthFirst(date, 'full'), card.kind === 'article'),
    '. ',
    accessed ? `Accessed ${accessed}. ` : '',
    `${card.url}.`,
  ]);
}

/**
 * APA, seventh edition: the person interviewed as author, the day of the interview, then where it was published. An unknown date is
 * "n.d.", as the manual requires; the day of access is given for pages that have no date of their own.
 */
export function apaCitation(card: PassageCard, context: CitationContext = {}): ProseCitation {
  const known = citedDate(card);
  const date = /^(\d{4})(.*)$/.exec(known);
  const monthAndDay = (monthFirst(known, 'full') ?? '').replace(/,? ?\d{4}$/, '');
  const when = date ? [date[1], monthAndDay].filter(Boolean).join(', ') : 'n.d.';
  const kind = kindWords(card);
  const accessed = isUndated(card) && context.accessed && monthFirst(context.accessed, 'full');
  const where = isReprint(card) ? `${card.outlet}; ${card.publisher}` : card.publisher;
  return prose([
    `${sentence(nameWithInitials(authorName(card)))} (${when}). `,
    italic(card.title),
    kind && ` [${kind}]`,
    `. ${sentence(where)} `,
    accessed ? `Retrieved ${accessed}, from ${card.url}` : card.url,
  ]);
}

/** MLA, ninth edition: where it appeared and where it is now are two containers, both in italics. */
export function mlaCitation(card: PassageCard, context: CitationContext = {}): ProseCitation {
  const accessed = context.accessed && dayFirst(context.accessed, 'mla');
  return prose([
    `${sentence(nameForList(authorName(card)))} “${titleInQuotes(card.title)}” `,
    kindSentence(card),
    ...places(card, (date) => dayFirst(date, 'mla'), true),
    `, ${card.url}.`,
    accessed ? ` Accessed ${accessed}.` : '',
  ]);
}

/**
 * A plain line in the style of a news desk: who, in which role, when, the exact words, where they appeared and what is behind those
 * who published them. The words come after a colon, so that no comma has to be put inside their quotation marks.
 */
export function plainCitation(card: PassageCard): string {
  const who = [card.speaker, card.role, saidOn(card, 'ap')].filter(Boolean).join(', ');
  const voice = VOICE_WORDS[card.voice];
  const isSpoken = card.voice === 'direct' || card.voice === 'question';
  const words = isSpoken && !/^[“"]/.test(card.text) ? `“${card.text}”` : card.text;
  const { outletAffiliation: affiliation } = card;
  const first = isReprint(card)
    ? `first in ${card.outlet}, ${affiliationWords({ affiliation })}; `
    : '';
  return plainText(
    `${who}${voice && ` (${voice})`}: ${words} (“${card.title}”; ${first}published by ${card.publisher}, ${affiliationWords(card)}.) ${card.url}`,
  );
}

/**
 * Where and when, without a stop at the end: "CGTN, March 26, 2020. Embassy of China", the day being that of the first if the
 * statement's own day is known, else that of the page.
 */
function places(
  card: PassageCard,
  write: (date: PartialDate) => string | null,
  isItalic: boolean,
): Prose[] {
  const title = (name: string): Prose => (isItalic ? italic(name) : name);
  const { outlet, publisher, publicationDate = 'unknown' } = card;
  const said = write(card.date);
  const published = write(publicationDate);
  if (said === null && published !== null) {
    const first: Prose[] = isReprint(card) ? [title(outlet), '. '] : [];
    return [...first, title(publisher), `, published ${published}`];
  }
  const last = card.notAfter && write(card.notAfter);
  const when = said ?? (last ? `n.d. (by ${last})` : 'n.d.');
  if (!isReprint(card)) return [title(publisher), `, ${when}`];
  return [title(outlet), `, ${when}. `, title(publisher)];
}

function kindSentence(card: PassageCard): string {
  const kind = kindWords(card);
  if (kind === '') return '';
  const { voice, interviewers = [], venue } = card;
  if (card.kind === 'interview')
    return interviewers.length > 0 && voice !== 'question'
      ? `${interviewBy(interviewers)}. `
      : `${kind}. `;
  return venue === undefined ? `${kind}. ` : `${kind}, ${venue}. `;
}

/** Ends with one full stop, unless the text already ends a sentence. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
