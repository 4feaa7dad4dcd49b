import type { RecordSource } from '../../src/background/record-source.ts';
import type { OpenRecord } from '../../src/core/open-record.ts';
import { ok } from '../../src/core/result.ts';

/** A record that is open already, as look-ups ask for it. */
export function recordSource(record: OpenRecord): RecordSource {
  const load = async () => ok(record);
  return { statements: load, texts: load, whole: load };
}
