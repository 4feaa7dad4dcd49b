import type { Article } from './article.ts';
import type { CheckedQuotation, CorpusSummary, PageFindings, SearchHit } from './findings.ts';
import type { Result } from './result.ts';
import type { PartialDate, Passage, Person, Statement, Topic, Voice } from './statement.ts';

/**
 * Every question that a page, the popup or the reader may ask the background, with what it sends and gets.
 * All of them only read: asking twice is the same as asking once, so an asker may repeat after a worker's death.
 */
export interface LookupCalls {
  /** What the record has to say about an article: topics, related passages, quotations checked. */
  examine: { params: { article: Article }; reply: PageFindings };
  /** Compares one quotation with the record. */
  check: { params: CheckRequest; reply: CheckedQuotation };
  /** Finds passages by words, phrases and fields. */
  search: { params: SearchRequest; reply: SearchAnswer };
  /** A whole statement with its passages, for reading. */
  statement: { params: { id: string }; reply: StatementView };
  /** What the corpus holds and what it does not. */
  about: { params: Record<string, never>; reply: CorpusAbout };
}

/** The same calls as functions: what user interfaces are handed. */
export type Lookups = {
  [Name in keyof LookupCalls]: (
    params: LookupCalls[Name]['params'],
  ) => Promise<Result<LookupCalls[Name]['reply']>>;
};

export interface CheckRequest {
  quote: string;
  /** As the page names the speaker. */
  speaker?: string;
  /** Date of the article that prints the quotation. */
  date?: PartialDate;
}

export interface SearchRequest {
  /** May hold operators: "exact phrase", speaker:, topic:, date:2020..2021, voice:, -word. */
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
  /** All hits, also those beyond `limit`. */
  total: number;
  /** What in the query could not be understood, was corrected, or has no answer on record. */
  notes: SearchNote[];
  corpus: CorpusSummary;
}

/** Something in a query that was not understood, was put right, or has no answer on record. */
export type SearchNote =
  /** `shown`: the words on record that were looked for instead. */
  | { code: 'corrected'; word: string; shown: string[] }
  | { code: 'no-word'; word: string }
  | { code: 'some-words' }
  | { code: 'no-phrase'; phrase: string }
  /** `known`: who is on record, those with the likest names first. */
  | { code: 'no-speaker'; value: string; known: string[] }
  | { code: 'no-topic'; value: string }
  | { code: 'bad-voice'; value: string }
  | { code: 'bad-date'; value: string }
  | { code: 'unknown-field'; value: string }
  | { code: 'no-or' }
  | { code: 'too-long'; words: number };

export interface StatementView {
  statement: Statement;
  /** The statement's passages by their position in the corpus. */
  passages: Record<number, Passage>;
  people: Person[];
}

export interface CorpusAbout {
  summary: CorpusSummary;
  statements: Omit<Statement, 'turns'>[];
  people: Person[];
  topics: Pick<Topic, 'id' | 'prefLabel' | 'names'>[];
}
