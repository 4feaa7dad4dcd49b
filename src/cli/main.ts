import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { fileTrouble } from './file-trouble.ts';
import { runCli } from './run-cli.ts';
import { standardInput } from './standard-input.ts';

// A reader that has seen enough (`otr … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  writeSync(2, `otr: the answer cannot be written (${fileTrouble(error)}).\n`);
  process.exit(1);
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (line) => process.stderr.write(`${line}\n`),
  stdin: standardInput(),
  bundledCorpus: fileURLToPath(new URL('./corpus', import.meta.url)),
  version,
  now: () => performance.now(),
});
