import * as v from 'valibot';
import { MAX_FACT_LENGTH, MAX_ID_LENGTH } from '../core/limits.ts';
import type { Change } from '../platform/change.ts';

const Text = v.pipe(v.string(), v.maxLength(MAX_FACT_LENGTH));
const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));

/** More topics than any passage comes up by. */
const MAX_TOPICS = 500;

const KeepSchema: v.GenericSchema<unknown, { channel: 'keep'; change: Change }> = v.object({
  channel: v.literal('keep'),
  change: v.variant('what', [
    v.object({ what: v.literal('quiet'), site: v.nullable(Text), on: v.boolean() }),
    v.object({ what: v.literal('dismissed'), signature: Text, on: v.boolean() }),
    v.object({
      what: v.literal('not-related'),
      entry: v.object({
        page: Id,
        passage: Id,
        topics: v.pipe(v.array(Id), v.maxLength(MAX_TOPICS)),
        score: v.number(),
      }),
      on: v.boolean(),
    }),
  ]),
});

/** Reads a change that is to be kept; `null` for anything that is not exactly one. */
export function readKeep(message: unknown): Change | null {
  const read = v.safeParse(KeepSchema, message);
  return read.success ? read.output.change : null;
}
