import type { Mention } from '../names/mention.ts';

/** A sentence of a paragraph: tokens [from, to). */
export interface Sentence {
  from: number;
  to: number;
}

/** A verb of saying with its subject; `null` if the clause does not say who the speaker is. */
export interface SpeechEvent {
  at: number;
  subject: Mention | null;
  /** "was asked by reporters": the grammatical subject is not the speaker. */
  passive?: boolean;
}

/** How many events back a verb without a subject of its own may refer. */
const MAX_BACK = 4;

/** The subject of the last verb of saying before a token. */
export function latestSubject(events: readonly SpeechEvent[], before: number): Mention | null {
  const near = events.slice(-MAX_BACK);
  return near.findLast(({ at, subject }) => at < before && subject)?.subject ?? null;
}
