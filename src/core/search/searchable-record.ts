import type { SearchRequest } from '../protocol.ts';
import type { CorpusTexts, Topic } from '../statement.ts';
import type { PassageSearch } from './index/open-search.ts';
import { readRequest } from './query/read-request.ts';

/** The parts of the record that a search needs. */
export interface SearchableRecord {
  corpus: CorpusTexts;
  search: PassageSearch;
  /** With their names in every language; only a request for which `looksAtTopics` is true depends on them. */
  topics: readonly Topic[];
}

/** Whether the answer depends on the names of topics: some are called by name, or a run without spaces may be in a name of one. */
export function looksAtTopics(request: SearchRequest): boolean {
  const { filters, without, phrases } = readRequest(request);
  return filters.topics.length + without.topics.length > 0 || phrases.some(({ run }) => run);
}
