import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord } from '../../corpus/build-record.ts';
import { corpusStats } from '../../corpus/corpus-stats.ts';
import { isThere, removeOlderFiles, writeFiles } from '../../corpus/file-system.ts';
import { type CorpusProblem, formatProblem } from '../../corpus/problem.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { oversizedFiles, recordBytes } from '../../corpus/record-bytes.ts';
import { badInput, type Command } from '../command.ts';
import { fileTrouble } from '../file-trouble.ts';
import { type ExitStatus, type Io, writeJson } from '../io.ts';
import { loadRecord } from '../load-record.ts';
import { suggest } from '../suggest.ts';

const TASKS = { check, build, stats };

/** `otr corpus`: for those who edit a corpus. */
export const corpusCommand: Command = {
  forms: ['corpus check|build|stats [DIR] [--out FOLDER]'],
  summary:
    'checks, builds or counts a corpus folder (without DIR: ./corpus; stats where there is none: the bundled one)',
  options: {
    out: {
      takes: 'FOLDER',
      about: 'with build: where the built corpus goes (without it: public/corpus)',
    },
    corpus: { takes: 'DIR', about: 'the same as DIR' },
  },
  async run({ words, values }, io) {
    const [name = '', dir, ...more] = words;
    if (!isTask(name)) {
      const near = suggest(name, Object.keys(TASKS));
      return { usage: near ? `Did you mean "${near}"?` : 'Say check, build or stats.' };
    }
    if (more.length > 0) return { usage: 'One folder at a time.' };
    if ([dir, values.corpus, values.out].includes('')) {
      return { usage: 'The name of a folder is empty.' };
    }
    if (values.out !== undefined && name !== 'build') return { usage: '--out goes with build.' };
    return TASKS[name](dir ?? values.corpus, io, values.out);
  },
};

function isTask(name: string): name is keyof typeof TASKS {
  return Object.hasOwn(TASKS, name);
}

async function check(dir: string | undefined, io: Io): Promise<ExitStatus> {
  const folder = dir ?? 'corpus';
  const corpus = await readCorpus(folder);
  if (!corpus.ok) return tell(corpus.error, folder, io);
  const { statements, passages } = corpus.value;
  const counts = { statements: statements.length, passages: passages.length };
  await writeJson(io, { ok: true, dir: folder, ...counts, problems: [] }, 'document');
  return 0;
}

/** Where the extension's build takes the record from: the folder is the builder's own. */
const SHIPPED = join('public', 'corpus');

async function build(dir: string | undefined, io: Io, out?: string): Promise<ExitStatus> {
  const folder = dir ?? 'corpus';
  const record = await buildRecord(folder);
  if (!record.ok) return tell(record.error, folder, io);
  const files = await recordBytes(record.value);
  const oversized = oversizedFiles(files);
  if (oversized.length > 0)
    return badInput(
      io,
      `too large to ship, nothing written: ${oversized.join(', ')}. Split the corpus.`,
    );
  const target = out ?? SHIPPED;
  // Built files beside the written ones would be taken for the corpus ever after.
  if (await isThere(join(target, 'statements'))) {
    return badInput(
      io,
      `${target} holds a corpus as it is written: name another folder with --out.`,
    );
  }
  try {
    await writeFiles(target, files);
    // A folder that someone names may hold files of theirs.
    if (out === undefined) await removeOlderFiles(target, files);
  } catch (error) {
    return badInput(io, `${target} cannot be written (${fileTrouble(error)}).`);
  }
  const sizes = Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.length]));
  const { hash } = record.value.corpus;
  await writeJson(io, { ok: true, dir: folder, out: target, hash, bytes: sizes }, 'document');
  return 0;
}

/** Without a folder and outside a project, the bundled corpus is counted. */
async function stats(dir: string | undefined, io: Io): Promise<ExitStatus> {
  const own = await stat(join('corpus', 'statements')).catch(() => null);
  const folder = dir ?? (own?.isDirectory() ? 'corpus' : undefined);
  const record = await loadRecord(io, folder);
  if (!record.ok) return badInput(io, record.error.message);
  await writeJson(io, corpusStats(record.value.corpus), 'document');
  return 0;
}

async function tell(problems: CorpusProblem[], dir: string, io: Io): Promise<ExitStatus> {
  for (const problem of problems) io.err(formatProblem(problem));
  io.err(`${dir}: ${problems.length} to fix; corpus/README.md explains each check.`);
  await writeJson(io, { ok: false, dir, problems }, 'document');
  return 1;
}
