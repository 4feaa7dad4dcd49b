import { spellingDistance } from '../core/search/spelling-distance.ts';

/** The known word nearest to a mistyped one, if it is near enough to be meant: at most a third of it wrong. */
export function suggest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.floor(Math.max(word.length, 3) / 3) + 1;
  for (const candidate of known) {
    const distance = spellingDistance(word, candidate);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
