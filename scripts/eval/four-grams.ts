/** How much of one text another contains, by runs of four words. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

const RUN = 4;

/**
 * Compares an extracted text with the true one as bags of four-word runs: a run counts as often as it occurs in both. Case,
 * punctuation and white space are ignored. Two empty texts agree.
 */
export function compareTexts(extracted: string, truth: string): Overlap {
  const ours = runs(extracted);
  const theirs = runs(truth);
  let common = 0;
  for (const [run, count] of ours) common += Math.min(count, theirs.get(run) ?? 0);
  const [a, b] = [total(ours), total(theirs)];
  if (a === 0 && b === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = a === 0 ? 0 : common / a;
  const recall = b === 0 ? 0 : common / b;
  const f1 = common === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function runs(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const bag = new Map<string, number>();
  // A text shorter than a run is one run.
  const last = Math.max(0, words.length - RUN);
  for (let at = 0; at <= last && words.length > 0; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

function total(bag: Map<string, number>): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}
