import { parseArgs } from 'node:util';
import { buildRecord } from './build-record.ts';
import { corpusStats } from './corpus-stats.ts';
import { writeFiles } from './file-system.ts';
import { type CorpusProblem, formatProblem } from './problem.ts';
import { readCorpus } from './read-corpus.ts';
import { oversizedFiles, recordBytes } from './record-bytes.ts';

/** Where a command writes: results and messages apart. */
export interface Output {
  result(text: string): void;
  message(text: string): void;
}

/** 0: done, 1: the corpus has to be mended, 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

const USAGE = `Usage: tsx src/corpus/main.ts COMMAND [DIR] [--out FOLDER]
  build   check DIR and write corpus.json, search.json, shingles.bin, manifest.json to FOLDER (public/corpus)
  check   tell everything in DIR that has to be mended
  stats   print what DIR holds, as JSON
DIR is a corpus folder; without it, corpus.`;

/** Runs `build`, `check` or `stats` on a corpus folder. */
export async function runCorpus(args: string[], output: Output): Promise<ExitCode> {
  const request = readArguments(args);
  if (!request) {
    output.message(USAGE);
    return 2;
  }
  const { command, dir, out } = request;
  if (command === 'build') return build(dir, out, output);

  const corpus = await readCorpus(dir);
  if (!corpus.ok) return tell(corpus.error, dir, output);
  const { statements, passages } = corpus.value;
  if (command === 'stats') output.result(JSON.stringify(corpusStats(corpus.value), null, 2));
  else
    output.message(
      `${dir}: ${statements.length} statements, ${passages.length} passages, nothing to mend.`,
    );
  return 0;
}

async function build(dir: string, out: string, output: Output): Promise<ExitCode> {
  const record = await buildRecord(dir);
  if (!record.ok) return tell(record.error, dir, output);
  const files = await recordBytes(record.value);
  const oversized = oversizedFiles(files);
  if (oversized.length > 0) {
    output.message(
      `Too large to ship, nothing written: ${oversized.join(', ')}. Split the corpus.`,
    );
    return 1;
  }
  await writeFiles(out, files);
  const sizes = [...files].map(([name, bytes]) => `${name} ${bytes.length}`).join(', ');
  const { statements, passages } = record.value.corpus;
  output.message(
    `${out}: ${statements.length} statements, ${passages.length} passages (bytes: ${sizes})`,
  );
  return 0;
}

function tell(problems: CorpusProblem[], dir: string, output: Output): ExitCode {
  for (const problem of problems) output.message(formatProblem(problem));
  output.message(`${dir}: ${problems.length} to mend; corpus/README.md explains each check.`);
  return 1;
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string', default: 'public/corpus' } },
    });
    const [command, dir = 'corpus', ...rest] = positionals;
    const known = command === 'build' || command === 'check' || command === 'stats';
    return known && rest.length === 0 ? { command, dir, out: values.out } : null;
  } catch {
    return null;
  }
}
