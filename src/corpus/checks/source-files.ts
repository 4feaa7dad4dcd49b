import { SOURCES } from '../corpus-draft.ts';
import { pathsIn } from '../corpus-folder.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue, sourceOf } from './places.ts';

/** Words that cannot be compared with a capture cannot be trusted. */
export const sourceFiles: CorpusCheck = {
  name: 'source-files',
  description: 'Every statement has its captured source, and every captured source its statement.',
  check(draft) {
    const used = new Set<string>();
    const missing = draft.statements.flatMap((statement) => {
      const { path, text } = sourceOf(statement, draft);
      used.add(path);
      if (text !== undefined) return [];
      const { file } = statement;
      const line = lineOfValue(draft, file, statement.head.source.file);
      const message = `The captured source ${path} does not exist; save the page's text there and name it under source (file, sha256).`;
      return [{ check: 'source-files', file, line, message }];
    });
    const idle = pathsIn(draft.folder, SOURCES, '')
      .filter((path) => !used.has(path))
      .map((path) => ({
        check: 'source-files',
        file: path,
        message: 'No statement names this captured source; add the statement or remove the file.',
      }));
    return [...missing, ...idle];
  },
};
