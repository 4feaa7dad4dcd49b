import * as v from 'valibot';
import { isOfReadableLength } from '../core/article.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_FACT_LENGTH,
  MAX_ID_LENGTH,
  MAX_LANGUAGE_TAG,
} from '../core/limits.ts';
import type { TabCalls } from '../core/page-protocol.ts';

const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH), v.regex(/^[\w#-]+$/));

/** Wider than what `glanceAt` sends: a glance that is refused would leave the article unread. */
const GlanceSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH)),
  titles: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_FACT_LENGTH))), v.maxLength(50)),
  language: v.pipe(v.string(), v.maxLength(MAX_LANGUAGE_TAG)),
  paragraphs: v.pipe(v.array(v.string()), v.maxLength(10_000), v.check(isOfReadableLength)),
  together: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const TabCallSchema = v.variant('name', [
  v.object({
    channel: v.literal('tab'),
    name: v.literal('tab:begin'),
    params: v.object({ glance: v.exactOptional(GlanceSchema) }),
  }),
  v.object({ channel: v.literal('tab'), name: v.literal('tab:show'), params: v.object({}) }),
  v.object({ channel: v.literal('tab'), name: v.literal('tab:notes'), params: v.object({}) }),
  v.object({
    channel: v.literal('tab'),
    name: v.literal('tab:count'),
    params: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)) }),
  }),
  v.object({
    channel: v.literal('tab'),
    name: v.literal('tab:read'),
    params: v.object({
      statement: Id,
      passage: v.exactOptional(Id),
      behind: v.exactOptional(v.boolean()),
    }),
  }),
]);

/** A call of a page's script that has been read. */
export type TabCall = {
  [Name in keyof TabCalls]: { name: Name; params: TabCalls[Name]['params'] };
}[keyof TabCalls];

/** Reads a message from a page's script; `null` for anything that is not exactly one of the calls. */
export function readTabCall(message: unknown): TabCall | null {
  const read = v.safeParse(TabCallSchema, message);
  return read.success ? read.output : null;
}
