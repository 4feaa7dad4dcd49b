import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenRecord } from '../core/open-record.ts';
import { openRecord } from '../core/open-record.ts';
import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { buildRecord } from '../corpus/build-record.ts';
import { isThere } from '../corpus/file-system.ts';
import { type CorpusProblem, formatProblem } from '../corpus/problem.ts';
import type { Io } from './io.ts';

/**
 * Opens the record to answer from: the built one, or with `folder` another corpus. That folder may hold
 * statements (it is then checked and built in memory) or be a built corpus itself. A corpus that can be read is
 * used even if checks object to it, since it may still be in the making; `warn` gets what they say, in one line.
 */
export async function loadRecord(
  { bundledCorpus: builtFolder, err: warn }: Pick<Io, 'bundledCorpus' | 'err'>,
  folder?: string,
): Promise<Result<OpenRecord>> {
  if (folder === undefined) return openBuilt(builtFolder);
  if (folder === '') return fail('bad-request', 'The name of the corpus folder is empty.');
  if (await isThere(join(folder, 'corpus.json'))) return openBuilt(folder);
  if (!(await isThere(folder))) return fail('not-found', `${folder}: there is no such folder.`);
  if (!(await isThere(join(folder, 'statements')))) {
    return fail('not-found', `${folder} holds no corpus: it has no "statements" folder in it.`);
  }
  const built = await buildRecord(folder, (problems) => warn(describe(folder, problems)));
  if (!built.ok) return fail('bad-corpus', describe(folder, built.error));
  const record = openRecord(built.value);
  if (record.corpus.topics.length === 0) warn(`${folder} ${WITHOUT_TOPICS}`);
  return ok(record);
}

/** Without topics nothing can be related, and nothing is guessed. */
const WITHOUT_TOPICS =
  'names no topics (vocabulary/topics.yaml or vocabulary/topics/*.yaml): quotations are checked, but nothing is related to any page.';

function describe(folder: string, problems: CorpusProblem[]): string {
  const count = problems.length;
  const first = problems.slice(0, 1).map(formatProblem).join('');
  return `${folder} has ${count} problem${count === 1 ? '' : 's'}, first ${first} (all: otr corpus check ${folder})`;
}

async function openBuilt(folder: string): Promise<Result<OpenRecord>> {
  const files = await readBuilt(folder);
  return files.ok ? ok(openRecord(files.value)) : files;
}

async function readBuilt(folder: string): Promise<Result<RecordFiles>> {
  try {
    const [corpus, topics, search, shingles] = await Promise.all([
      readFile(join(folder, 'corpus.json'), 'utf8'),
      readFile(join(folder, 'topics.json'), 'utf8'),
      readFile(join(folder, 'search.jsonl'), 'utf8'),
      readFile(join(folder, 'shingles.bin')),
    ]);
    return ok({
      corpus: JSON.parse(corpus),
      topics,
      search,
      shingles: new Uint8Array(shingles).buffer,
    });
  } catch {
    return fail('bad-corpus', `The built corpus in ${folder} cannot be read: run npm run build.`);
  }
}
