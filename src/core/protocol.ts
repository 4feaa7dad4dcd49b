import type { Article } from './article.ts';
import type { CheckedQuotation, CorpusSummary, PageFindings, SearchHit } from './findings.ts';
import type { Result } from './result.ts';
import type { PartialDate, Passage, Person, Statement, Topic, Voice } from './statement.ts';

/**
 * Every question that a page, the popup or the reader may ask the background, with its parameters and reply. All of them are
 * read-only and idempotent, so they may be repeated after a worker's death.
 */
export interface LookupCalls {
  /** What the record says about an article: topics, related passages, checked quotations. */
  examine: { params: { article: Article }; reply: PageFindings };
  /** Compares one quotation with the record. */
  check: { params: CheckRequest; reply: CheckedQuotation };
  /** Finds passages by words, phrases and fields. */
  search: { params: SearchRequest; reply: SearchAnswer };
  /** A whole statement with its passages, for reading. */
  statement: { params: { id: string }; reply: StatementView };
  /** What the corpus contains and what it does not. */
  about: { params: Record<string, never>; reply: CorpusAbout };
}

/** The same calls as functions, as passed to user interfaces. */
export type Lookups = {
  [Name in keyof LookupCalls]: (
    params: LookupCalls[Name]['params'],
  ) => Promise<Result<LookupCalls[Name]['reply']>>;
};

export interface CheckRequest {
  quote: string;
  /** The speaker as named by the page. */
  speaker?: string;
  /** Date of the article that prints the quotation. */
  date?: PartialDate;
}

export interface SearchRequest {
  /** May contain operators: "exact phrase", speaker:, topic:, date:2020..2021, voice:, -word. */
  query: string;
  /** Person id or a name. */
  speaker?: string;
  topic?: string;
  from?: PartialDate;
  to?: PartialDate;
  voice?: Voice;
  limit?: number;
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** All hits, including those beyond `limit`. */
  total: number;
  /** What in the query was not understood, was corrected, or has no answer on record. */
  notes: SearchNote[];
  corpus: CorpusSummary;
}

/** Something in a query that was not understood, was corrected, or has no answer on record. */
export type SearchNote =
  /** `shown`: the words on record that were searched for instead. */
  | { code: 'corrected'; word: string; shown: string[] }
  | { code: 'no-word'; word: string }
  | { code: 'some-words' }
  /** `words`: as typed, said in none of the passages found; their subjects have names with them. */
  | { code: 'only-topics'; words: string[] }
  | { code: 'no-phrase'; phrase: string }
  /** `known`: who is on record, most similar names first. */
  | { code: 'no-speaker'; value: string; known: string[] }
  | { code: 'no-topic'; value: string }
  | { code: 'bad-voice'; value: string }
  | { code: 'bad-date'; value: string }
  | { code: 'unknown-field'; value: string }
  | { code: 'no-or' }
  | { code: 'too-long'; words: number };

export interface StatementView {
  statement: Statement;
  /** The statement's passages, by their position in the corpus. */
  passages: Record<number, Passage>;
  people: Person[];
}

export interface CorpusAbout {
  summary: CorpusSummary;
  statements: Omit<Statement, 'turns'>[];
  people: Person[];
  topics: Pick<Topic, 'id' | 'prefLabel' | 'names'>[];
}
