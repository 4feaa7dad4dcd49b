import { alignSource, lineAt } from '../align-source.ts';
import type { StatementDraft } from '../parse-statement.ts';
import type { CorpusCheck } from './check.ts';
import { opening, sourceOf } from './places.ts';

/** The promise of exact words. */
export const sourceWords: CorpusCheck = {
  name: 'source-words',
  description:
    'Every paragraph stands in the captured source, character for character and in order.',
  check(draft) {
    return draft.statements.flatMap((statement) => {
      const { path, text } = sourceOf(statement, draft);
      if (text === undefined) return [];
      return alignSource(statement, text).missing.map((item) => ({
        check: 'source-words',
        file: statement.file,
        line: item.line,
        message: `${opening(item.text)} ${explain(item.text, statement, text, path)}`,
      }));
    });
  },
};

function explain(words: string, statement: StatementDraft, source: string, path: string): string {
  const at = source.indexOf(words);
  if (at < 0) {
    const { length, place } = longestPrefix(words, source);
    if (length === 0) return `is not in ${path}; copy the words of the source, or remove them.`;
    const line = lineAt(source, place);
    const here = visible(words.slice(length));
    const there = visible(source.slice(place + length));
    return `differs from line ${line} of ${path} after ${length} characters: here ${here}, there ${there}. Copy the source exactly, with its mistakes and special spaces.`;
  }
  const line = lineAt(source, at);
  const { metadata, dropped } = statement.head.source;
  const listed = [...metadata, ...dropped]
    .flatMap(({ lines }) => lines)
    .some(({ from, until }) => line >= from && line <= until);
  return listed
    ? `stands on line ${line} of ${path}, which is listed as metadata or dropped; remove the words here or the line there.`
    : `stands on line ${line} of ${path}, in another order than here; keep the order of the source.`;
}

/** How many characters of `words` stand together in the source, and where. */
function longestPrefix(words: string, source: string): { length: number; place: number } {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return { length: low, place: source.indexOf(words.slice(0, low)) };
}

/** The next characters up to the end of the line, with spaces that look alike told apart. */
function visible(text: string): string {
  const [line = ''] = text.split('\n');
  const escaped = line.slice(0, 20).replace(/[^\S ]/g, (space) => {
    return `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
