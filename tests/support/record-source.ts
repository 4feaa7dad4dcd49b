import type { RecordSource } from '../../src/background/record-source.ts';
import type { Part, RecordWith } from '../../src/core/open-record.ts';
import { ok } from '../../src/core/result.ts';

/** A record that is open already, as look-ups ask for it. It may lack parts that no look-up of the test asks for. */
export function recordSource(record: RecordWith<never>): RecordSource {
  return async <P extends Part>() => ok(record as RecordWith<P>);
}
