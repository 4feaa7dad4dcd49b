import { STATEMENTS } from '../corpus-draft.ts';
import type { CorpusCheck } from './check.ts';

/** The file is named for the statement, so that either leads to the other. */
export const statementFiles: CorpusCheck = {
  name: 'statement-files',
  description: 'A statement file bears the name of its id.',
  check: ({ statements }) =>
    statements
      .filter(({ file, head }) => file !== `${STATEMENTS}${head.id}.md`)
      .map(({ file, head }) => ({
        check: 'statement-files',
        file,
        line: 2,
        message: `The id is "${head.id}" but the file is not named ${head.id}.md; rename one of them.`,
      })),
};
