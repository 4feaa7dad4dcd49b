import { lazily } from './lazily.ts';
import { openShingles, type ShingleIndex } from './quotes/shingles/shingle-index.ts';
import type { RecordFiles } from './record.ts';
import { openSearch, type PassageSearch } from './search/index/open-search.ts';
import type { CorpusTexts, Topic } from './statement.ts';
import { openVocabulary } from './topics/open-vocabulary.ts';
import type { Vocabulary } from './topics/vocabulary.ts';

/** What stands beside the corpus in a record. Each has a file of its own, since few questions need all. */
interface Parts {
  /** Finds quotations. */
  readonly shingles: ShingleIndex;
  /** Finds the topics of a text. */
  readonly vocabulary: Vocabulary;
  /** Finds words. */
  readonly search: PassageSearch;
  /** All that is known of the topics: finds those that somebody calls by name. */
  readonly topics: readonly Topic[];
}

/** The name of a part of the record, and of its file in `RecordFiles`. */
export type Part = keyof Parts;

/** A record with some of its parts: no other can be asked for. Never changed after opening. */
export type RecordWith<P extends Part> = { readonly corpus: CorpusTexts } & Pick<Parts, P>;

/** The opened record: the corpus with its indexes. */
export type OpenRecord = RecordWith<Part>;

/** A part that is opened when it is first needed, and only once. */
export interface Opener<P extends Part> {
  part: P;
  open: () => Parts[P];
}

/**
 * Opens the files of a built corpus. Trusts them: they ship with the code, or come fresh from the builder. Each part is opened
 * on first use.
 */
export function openRecord({ corpus, ...files }: RecordFiles): OpenRecord {
  return joinParts<Part>(corpus, [
    openerOf('shingles', files.shingles, corpus),
    openerOf('vocabulary', files.vocabulary, corpus),
    openerOf('search', files.search, corpus),
    openerOf('topics', files.topics, corpus),
  ]);
}

const OPEN: { [P in Part]: (file: RecordFiles[P], corpus: CorpusTexts) => Parts[P] } = {
  shingles: openShingles,
  vocabulary: openVocabulary,
  search: openSearch,
  topics: (file) => JSON.parse(file),
};

/** Makes ready to open a part from its file. */
export function openerOf<P extends Part>(
  part: P,
  file: RecordFiles[P],
  corpus: CorpusTexts,
): Opener<P> {
  return { part, open: lazily(() => OPEN[part](file, corpus)) };
}

/** A record with all parts of `P`; whatever has been opened is kept. */
export function joinParts<P extends Part>(
  corpus: CorpusTexts,
  openers: readonly Opener<P>[],
): RecordWith<P> {
  const record = { corpus };
  for (const { part, open } of openers) {
    Object.defineProperty(record, part, { get: open, enumerable: true });
  }
  // TypeScript does not follow properties that are defined one by one.
  return record as RecordWith<P>;
}
