import type { Person, Topic } from '../core/statement.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import type { StatementDraft } from './parse-statement.ts';
import type { Organisation } from './parse-vocabulary.ts';
import type { CorpusProblem } from './problem.ts';

/** A corpus that could be read, but is not yet checked: what every check is given. */
export interface CorpusDraft {
  name: string;
  /** In code-unit order of their file names. */
  statements: StatementDraft[];
  people: Person[];
  organisations: Organisation[];
  topics: Topic[];
  /** The file that each topic stands in. */
  topicFiles: ReadonlyMap<Topic, string>;
  /** Files of the layout that are not there. */
  missing: CorpusProblem[];
  /** All files, for checks that consult the captured sources. */
  folder: CorpusFolder;
}

/** Folder of the captured page texts. */
export const SOURCES = 'sources/';
/** Folder of the statement files. */
export const STATEMENTS = 'statements/';
/** Files of the vocabulary. */
export const PEOPLE = 'vocabulary/people.yaml';
export const ORGANISATIONS = 'vocabulary/organisations.yaml';
/** The topics: one file, or a folder of files that are read in the order of their names. */
export const TOPICS = /^vocabulary\/topics(?:\/[^/]+)?\.yaml$/;
/** The file that names the corpus. */
export const CORPUS_FILE = 'corpus.yaml';
