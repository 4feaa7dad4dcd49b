import { runCorpus } from './run-corpus.ts';

process.exitCode = await runCorpus(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${text}\n`),
});
