import type { RankedPassage } from './rank-passages.ts';

/** Passages shown beside one page: more than a reader looks at in a corner of it. */
const MAX_SHOWN = 6;

/** What each passage already chosen of the same answer, and of the same statement, takes from a passage's rank. */
const SAME_ANSWER = 0.2;
const SAME_STATEMENT = 0.08;

/** A passage this much below the best is noise beside it. */
const WORST_SHARE = 0.35;

/**
 * Chooses what to show from passages in order: the best first, then those that add something, so that one long answer
 * does not fill the list and several statements are heard. At most two passages of one answer.
 */
export function choosePassages(ranked: RankedPassage[], most = MAX_SHOWN): RankedPassage[] {
  const best = ranked[0];
  if (!best) return [];
  const left = ranked.filter(({ rank }) => rank >= best.rank * WORST_SHARE);
  const chosen: RankedPassage[] = [];
  while (chosen.length < most && left.length > 0) {
    const next = left.reduce((a, b) => (worth(b, chosen) > worth(a, chosen) ? b : a));
    if (worth(next, chosen) < best.rank * WORST_SHARE) break;
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chosen;
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
