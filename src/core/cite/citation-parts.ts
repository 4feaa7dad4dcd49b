import type { PassageCard } from '../findings.ts';
import type { PartialDate } from '../statement.ts';
import { KIND_WORDS } from './kind-words.ts';

/** Whether the page's publisher is another than the outlet in which the statement first appeared. */
export function isReprint({ outlet, publisher }: PassageCard): boolean {
  return outlet !== publisher;
}

/** Whether the page itself bears no date. */
export function isUndated({ publicationDate = 'unknown' }: PassageCard): boolean {
  return publicationDate === 'unknown';
}

/** What the statement is; empty for an article, which needs no such word, and where it is not known. */
export function kindWords({ kind }: PassageCard): string {
  return kind === undefined || kind === 'article' ? '' : KIND_WORDS[kind];
}

/** "Interview by Nawied Jabarkyhl, CGTN", "Interview by Xinhua News Agency and China Media Group". */
export function interviewBy(interviewers: readonly string[]): string {
  const last = interviewers.at(-1) ?? '';
  const before = interviewers.slice(0, -1).join(', ');
  return `Interview by ${before === '' ? last : `${before} and ${last}`}`;
}

/**
 * A title as it stands between double quotation marks: the pairs it has itself become single ones, and the stop that
 * follows comes before the closing mark, unless the title ends with a mark of its own.
 */
export function titleInQuotes(title: string): string {
  return title.replace(/["“]([^"“”]*)["”]/g, '‘$1’').replace(/[^.?!]$/, '$&.');
}

/**
 * The day under which reference managers file the statement: its own, as the manuals' styles have it for what was said or
 * first appeared elsewhere, or the page's if its own is not known. The page may be a reprint of years later.
 */
export function citedDate({ date, publicationDate = 'unknown' }: PassageCard): PartialDate {
  return date === 'unknown' ? publicationDate : date;
}

/** What formats have no field for: the role, who asked, where it first appeared, that the words are a translation. */
export function noteOn(card: PassageCard): string {
  const { role, interviewers = [], outlet } = card;
  return [
    role,
    interviewers.length > 0 ? interviewBy(interviewers) : '',
    isReprint(card) ? `First in ${outlet}` : '',
    card.translation ? 'In translation' : '',
  ]
    .filter((part) => part !== '')
    .join('. ');
}
