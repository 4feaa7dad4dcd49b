import * as v from 'valibot';
import type { TabCalls } from '../core/page-protocol.ts';

const Id = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\w#-]+$/));

const TabCallSchema = v.variant('name', [
  v.object({ channel: v.literal('tab'), name: v.literal('tab:begin'), params: v.object({}) }),
  v.object({ channel: v.literal('tab'), name: v.literal('tab:show'), params: v.object({}) }),
  v.object({
    channel: v.literal('tab'),
    name: v.literal('tab:count'),
    params: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)) }),
  }),
  v.object({
    channel: v.literal('tab'),
    name: v.literal('tab:read'),
    params: v.object({ statement: Id, passage: v.optional(Id) }),
  }),
]);

/** A call of a page's script that has been read. */
export type TabCall = {
  [Name in keyof TabCalls]: { name: Name; params: TabCalls[Name]['params'] };
}[keyof TabCalls];

/** Reads a message from a page's script; `null` for anything that is not exactly one of the calls. */
export function readTabCall(message: unknown): TabCall | null {
  const read = v.safeParse(TabCallSchema, message);
  return read.success ? (read.output as TabCall) : null;
}
