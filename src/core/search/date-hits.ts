import { readPartialDate } from '../dates/partial-date.ts';
import type { CorpusTexts, PartialDate, Statement } from '../statement.ts';
import { isWithin } from './filter-passages.ts';
import type { PassageSearch, WordHit } from './index/open-search.ts';
import { type Hits, hitsByPassage, hitsInBoth } from './match/hits.ts';
import { ANY_YEAR, type WrittenDate } from './query/written-dates.ts';

/** Little, so that among the passages of a date those that name it come first. */
const SAID_THEN = 1;

/** What was said at a date, as precisely as it was written, and what names the date. */
export function dateHits(
  search: PassageSearch,
  corpus: CorpusTexts,
  { date, words }: WrittenDate,
): Hits {
  const naming = words.map(({ term }) => hitsByPassage(search.search(term, { fields: ['text'] })));
  const said: WordHit[] = [];
  for (const [passage, { statement }] of corpus.passages.entries()) {
    const head = corpus.statements[statement];
    if (!head || !wasMade(head, date)) continue;
    said.push({ passage, score: SAID_THEN, terms: [], textTerms: [], onlyTopics: false });
  }
  return hitsByPassage([...naming.reduce(hitsInBoth).values(), ...said]);
}

/** A day of any year cannot be told for a statement of which not even the year is known. */
function wasMade(statement: Statement, date: PartialDate): boolean {
  if (!date.startsWith(ANY_YEAR)) return isWithin(statement, { from: date, to: date });
  const [year] = /^\d{4}/.exec(statement.eventDate) ?? [];
  if (year === undefined) return false;
  const inYear = date.replace(ANY_YEAR, year);
  return readPartialDate(inYear) !== null && isWithin(statement, { from: inYear, to: inYear });
}
