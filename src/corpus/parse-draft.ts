import type { CorpusDraft } from './corpus-draft.ts';
import { CORPUS_FILE, ORGANISATIONS, PEOPLE, STATEMENTS, TOPICS } from './corpus-draft.ts';
import { type CorpusFolder, pathsIn } from './corpus-folder.ts';
import { parseCorpusFile } from './parse-corpus-file.ts';
import { parseStatement } from './parse-statement.ts';
import { parseOrganisations, parsePeople, parseTopics } from './parse-vocabulary.ts';
import { type CorpusProblem, oneProblem, type Parsed } from './problem.ts';

/** Reads all files of a corpus folder and reports the faults of all of them. A missing topics file means no topics. */
export function parseDraft(folder: CorpusFolder): Parsed<CorpusDraft> {
  const problems: CorpusProblem[] = [];
  const take = <T>(parsed: Parsed<T>, otherwise: T): T => {
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.error);
    return otherwise;
  };
  const file = (path: string): Parsed<string> => {
    const text = folder.get(path);
    if (text !== undefined) return { ok: true, value: text };
    const message = `There is no ${path} in this folder; a corpus needs one (see corpus/README.md).`;
    return oneProblem({ check: 'files', file: path, message });
  };
  const parse = <T>(path: string, parser: (text: string, path: string) => Parsed<T>): Parsed<T> => {
    const text = file(path);
    return text.ok ? parser(text.value, path) : text;
  };

  const paths = pathsIn(folder, STATEMENTS, '.md');
  if (paths.length === 0) {
    const message = `There is no statement (${STATEMENTS}*.md); add one.`;
    problems.push({ check: 'files', file: STATEMENTS, message });
  }
  const draft: CorpusDraft = {
    name: take(parse(CORPUS_FILE, parseCorpusFile), { name: '' }).name,
    organisations: take(parse(ORGANISATIONS, parseOrganisations), []),
    people: take(parse(PEOPLE, parsePeople), []),
    topics: folder.has(TOPICS) ? take(parse(TOPICS, parseTopics), []) : [],
    statements: paths.flatMap((path) => take(asList(parse(path, parseStatement)), [])),
    folder,
  };
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: draft };
}

function asList<T>(parsed: Parsed<T>): Parsed<T[]> {
  return parsed.ok ? { ok: true, value: [parsed.value] } : parsed;
}
