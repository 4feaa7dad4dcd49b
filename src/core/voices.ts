import type { Voice } from './statement.ts';

/** Every voice, the official's own first. */
export const VOICES = ['direct', 'reported', 'question', 'editorial'] as const satisfies Voice[];

/** True for an official's words, their own or a publisher's paraphrase of them; questions and editors' words are neither. */
export function isOfficialVoice(voice: Voice): boolean {
  return voice === 'direct' || voice === 'reported';
}
