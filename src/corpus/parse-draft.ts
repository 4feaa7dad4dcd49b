import type { CorpusDraft } from './corpus-draft.ts';
import { CORPUS_FILE, ORGANISATIONS, PEOPLE, STATEMENTS, TOPICS } from './corpus-draft.ts';
import { type CorpusFolder, pathsIn, pathsLike } from './corpus-folder.ts';
import { parseCorpusFile } from './parse-corpus-file.ts';
import { parseStatement, type StatementDraft } from './parse-statement.ts';
import { parseOrganisations, parsePeople, parseTopics } from './parse-vocabulary.ts';
import type { CorpusProblem, Parsed } from './problem.ts';

/**
 * Reads all files of a corpus folder and reports the faults of all of them. Files of the layout that are not there
 * are listed in the draft, for the checks to object to; without a file of topics there are none.
 */
export function parseDraft(folder: CorpusFolder): Parsed<CorpusDraft> {
  const problems: CorpusProblem[] = [];
  const missing: CorpusProblem[] = [];
  const take = <T>(parsed: Parsed<T>, otherwise: T): T => {
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.error);
    return otherwise;
  };
  const parse = <T>(
    path: string,
    parser: (text: string, path: string) => Parsed<T>,
    otherwise: T,
  ): T => {
    const text = folder.get(path);
    if (text !== undefined) return take(parser(text, path), otherwise);
    const message = `There is no ${path} in this folder; a corpus needs one (see corpus/README.md).`;
    missing.push({ check: 'files', file: path, message });
    return otherwise;
  };

  const paths = pathsIn(folder, STATEMENTS, '.md');
  if (paths.length === 0) {
    const message = `There is no statement (${STATEMENTS}*.md); add one.`;
    problems.push({ check: 'files', file: STATEMENTS, message });
  }
  const topicFiles = new Map(
    pathsLike(folder, TOPICS).flatMap((path) =>
      parse(path, parseTopics, []).map((topic) => [topic, path] as const),
    ),
  );
  const draft: CorpusDraft = {
    name: parse(CORPUS_FILE, parseCorpusFile, { name: '' }).name,
    organisations: parse(ORGANISATIONS, parseOrganisations, []),
    people: parse(PEOPLE, parsePeople, []),
    topics: [...topicFiles.keys()],
    topicFiles,
    statements: paths.flatMap((path) => parse<StatementDraft[]>(path, parseOne, [])),
    missing,
    folder,
  };
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: draft };
}

function parseOne(text: string, path: string): Parsed<StatementDraft[]> {
  const parsed = parseStatement(text, path);
  return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
}
