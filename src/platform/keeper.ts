import type { Change } from './change.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { type Sending, sendUntilAnswered } from './send-until-answered.ts';

/** The envelope of a change; no answer is more than whether it was kept. */
export interface KeepMessage {
  channel: 'keep';
  change: Change;
}

/** Has a change kept; false if it cannot be. */
export type Keep = (change: Change) => Promise<boolean>;

/**
 * Has the background keep changes, which alone can make them in turn with those of other pages. A change is on its way
 * as soon as this is called, and is kept even if the page is left at once; the next one waits for the answer, since one
 * that is sent again may not come after its successor.
 */
export function createKeeper(sending: Sending): Keep {
  const inTurn = oneAfterAnother();
  return (change) => {
    const message: KeepMessage = { channel: 'keep', change };
    return inTurn(async () => (await sendUntilAnswered(message, sending)).ok);
  };
}
