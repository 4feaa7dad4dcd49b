import { sha256 } from '../sha256.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue, sourceOf } from './places.ts';

/** A capture must not change after it was made. */
export const sourceHash: CorpusCheck = {
  name: 'source-hash',
  description: 'The captured source is the one that the statement was made from (SHA-256).',
  async check(draft) {
    const problems = await Promise.all(
      draft.statements.map(async (statement) => {
        const { path, text } = sourceOf(statement, draft);
        const { sha256: stated } = statement.head.source;
        if (text === undefined) return [];
        const actual = await sha256(text);
        if (actual === stated) return [];
        const { file } = statement;
        const message = `${path} is not the file this statement was made from: its SHA-256 is ${actual}. Restore the capture; only if it was captured anew, write the new value here.`;
        const line = lineOfValue(draft, file, stated);
        return [{ check: 'source-hash', file, line, message }];
      }),
    );
    return problems.flat();
  },
};
