import { fileURLToPath } from 'node:url';
import { type OpenRecord, openRecord } from '../../src/core/open-record.ts';
import { buildRecord } from '../../src/corpus/build-record.ts';

let opened: Promise<OpenRecord> | undefined;

/** The project's own corpus, built and opened in memory; once for all tests of a file. */
export function openCorpus(): Promise<OpenRecord> {
  opened ??= build();
  return opened;
}

async function build(): Promise<OpenRecord> {
  const built = await buildRecord(fileURLToPath(new URL('../../corpus', import.meta.url)));
  if (!built.ok) throw new Error(`The corpus has problems: ${JSON.stringify(built.error)}`);
  return openRecord(built.value);
}
