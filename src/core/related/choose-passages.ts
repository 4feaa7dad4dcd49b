import type { RankedPassage } from './rank-passages.ts';

/** Passages shown beside one page: more would not be read in a corner of it. */
const MAX_SHOWN = 6;

/** Deducted from a passage's rank for each passage already chosen from the same answer, and from the same statement. */
const SAME_ANSWER = 0.2;
const SAME_STATEMENT = 0.08;

/** A passage this much below the best is noise: a good one is better alone. Set by reading 40 shown pages. */
const WORST_SHARE = 0.72;

/**
 * Topics with at most this rarity are those of the whole record: about one passage in eight or more. Sharing one of them says
 * little, so a passage with no other topic must share at least this much of the page's wording, or be the best.
 */
const COMMON_RARITY = 0.35;
const MIN_WORDS_IN_COMMON = 0.75;

/**
 * Chooses what to show from passages in order: the best first, then those that fit nearly as well and add something, so that
 * one long answer does not fill the list and several statements are represented. At most two passages from one answer.
 */
export function choosePassages(ranked: RankedPassage[], most = MAX_SHOWN): RankedPassage[] {
  const best = ranked[0];
  if (!best) return [];
  const left = ranked.filter(
    (each) => each === best || (each.rank >= best.rank * WORST_SHARE && !isLoose(each)),
  );
  const chosen: RankedPassage[] = [];
  while (chosen.length < most && left.length > 0) {
    const next = left.reduce((a, b) => (worth(b, chosen) > worth(a, chosen) ? b : a));
    if (worth(next, chosen) < 0) break;
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chosen;
}

function isLoose({ fits, signals }: RankedPassage): boolean {
  const common = fits.length > 0 && fits.every(({ rarity }) => rarity <= COMMON_RARITY);
  return common && signals.words < MIN_WORDS_IN_COMMON;
}

function worth({ rank, passage }: RankedPassage, chosen: RankedPassage[]): number {
  let worth = rank;
  let sameAnswer = 0;
  for (const { passage: other } of chosen) {
    if (other.statement !== passage.statement) continue;
    worth -= SAME_STATEMENT;
    if (other.turn === passage.turn && passage.question !== undefined) sameAnswer += 1;
    if (other.text === passage.text) return -1;
  }
  return sameAnswer > 1 ? -1 : worth - sameAnswer * SAME_ANSWER;
}
