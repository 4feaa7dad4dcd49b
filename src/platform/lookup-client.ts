import type { LookupCalls, Lookups } from '../core/protocol.ts';
import type { Result } from '../core/result.ts';
import { type Sending, sendUntilAnswered } from './send-until-answered.ts';

/** The envelope of a request; `id` stays the same when it is sent again. */
export interface LookupMessage {
  channel: 'lookup';
  id: string;
  name: keyof LookupCalls;
  params: unknown;
}

/**
 * The client side of the lookups. A request whose answer is lost because the worker was stopped is sent again with the same id,
 * so no answer is lost and none arrives twice.
 */
export function createLookupClient(sending: Sending): Lookups {
  let count = 0;
  const session = Math.random().toString(36).slice(2);

  function ask<Name extends keyof LookupCalls>(name: Name) {
    return (params: LookupCalls[Name]['params']): Promise<Result<LookupCalls[Name]['reply']>> => {
      count += 1;
      const message: LookupMessage = { channel: 'lookup', id: `${session}-${count}`, name, params };
      // What answers is our own background, of the same build: `answerLookups` holds it to these types.
      return sendUntilAnswered(message, sending) as Promise<Result<LookupCalls[Name]['reply']>>;
    };
  }

  return {
    examine: ask('examine'),
    check: ask('check'),
    search: ask('search'),
    statement: ask('statement'),
    about: ask('about'),
  };
}
