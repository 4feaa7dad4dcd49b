import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenRecord, openRecord } from '../core/open-record.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { buildRecord } from '../corpus/build-record.ts';
import { isThere } from '../corpus/file-system.ts';
import { type CorpusProblem, formatProblem } from '../corpus/problem.ts';
import type { Io } from './io.ts';
import { readBuilt } from './read-built.ts';

/**
 * Opens the record to answer from: the built one, or with `folder` another corpus. That folder may hold
 * statements (it is then checked and built in memory) or be a built corpus itself. A corpus that can be read is
 * used even if checks object to it, since it may still be in the making; `warn` gets what they say, in one line.
 */
export async function loadRecord(
  { bundledCorpus: builtFolder, err: warn }: Pick<Io, 'bundledCorpus' | 'err'>,
  folder?: string,
): Promise<Result<OpenRecord>> {
  if (folder === undefined) return openBuilt(builtFolder, 'Run npm run build.');
  if (folder === '') return fail('bad-request', 'The name of the corpus folder is empty.');
  if (await isThere(join(folder, 'corpus.json'))) {
    return openBuilt(folder, `Build it again: otr corpus build DIR --out ${folder}`);
  }
  const place = await stat(folder).catch(() => null);
  if (!place) return fail('not-found', `${folder}: there is no such folder.`);
  if (!place.isDirectory()) {
    return fail('not-found', `${folder} is a file; a corpus is a folder with "statements" in it.`);
  }
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

async function openBuilt(folder: string, mend: string): Promise<Result<OpenRecord>> {
  const files = await readBuilt(folder, mend);
  return files.ok ? ok(openRecord(files.value)) : files;
}
