import type { Mention } from './mention.ts';

/** A verb of saying with its subject; `null` if the clause does not say who the speaker is. */
export interface SpeechEvent {
  at: number;
  subject: Mention | null;
  /** "was asked by reporters": the grammatical subject is not the speaker. */
  passive?: boolean;
}
