import {
  CORPUS_FILE,
  ORGANISATIONS,
  PEOPLE,
  SOURCES,
  STATEMENTS,
  TOPICS,
} from '../corpus-draft.ts';
import { pathsLike } from '../corpus-folder.ts';
import type { CorpusCheck } from './check.ts';

/** A file under a name that nothing reads would be missed only by whoever wrote it. */
export const knownFiles: CorpusCheck = {
  name: 'known-files',
  description: 'Every text file in the folders of a corpus has a name under which it is read.',
  check: ({ folder }) =>
    pathsLike(folder, /^/)
      .filter((path) => !isRead(path))
      .map((file) => ({
        check: 'known-files',
        file,
        message: `No file is read under this name; ${advice(file)}, or move it out of the folder.`,
      })),
};

function isRead(path: string): boolean {
  return (
    [CORPUS_FILE, PEOPLE, ORGANISATIONS].includes(path) ||
    TOPICS.test(path) ||
    // Captures have checks of their own, by the names that statements give.
    path.startsWith(SOURCES) ||
    (path.startsWith(STATEMENTS) && path.endsWith('.md')) ||
    path.endsWith('/README.md')
  );
}

function advice(path: string): string {
  return path.startsWith(STATEMENTS)
    ? 'a statement ends in .md'
    : 'the vocabulary is people.yaml, organisations.yaml and topics.yaml or topics/*.yaml';
}
