import type { Gap, QuotationWord } from '../shingles/quotation-words.ts';

/**
 * One step of an alignment. `word` is a position in the quotation, `place` one in the record's words; for `insert` the place is
 * the next word of the record, for `delete` and `omit` the word is the next one of the quotation.
 */
export interface Step {
  kind: 'equal' | 'replace' | 'insert' | 'delete' | 'omit';
  word: number;
  place: number;
}

/** Costs in units of one replaced word. */
const REPLACE = 1;
const INSERT = { open: 0.6, more: 0.9 };
/** A reporter's bracketed word costs next to nothing. */
const INSERT_BRACKETED = { open: 0, more: 0.02 };
/**
 * Cost of skipping words of the record. Skipping two ("We do not want" for "We want") costs less than one replaced word, and a
 * long unmarked gap less than reading the words after it as replaced; marked gaps are nearly free, but the nearest continuation
 * wins.
 */
const PASS: Record<Gap, { open: number; more: number }> = {
  none: { open: 0.82, more: 0.08 },
  ellipsis: { open: 0.1, more: 0.002 },
  joint: { open: 0.12, more: 0.003 },
  brackets: { open: 0.15, more: 0.1 },
};

const FROM_PAIR = 0;
const FROM_INSERT = 1;
const FROM_PASS = 2;
const INSERT_RUNS = 4;
const PASS_RUNS = 8;

/**
 * The cheapest reading of a whole quotation as words from..to of the record, which may begin and end anywhere (Gotoh 1982,
 * affine gaps; ends free on the record's side). Time and memory grow with the product of the lengths.
 */
export function align(
  quotation: readonly QuotationWord[],
  words: Uint32Array,
  from: number,
  to: number,
): Step[] {
  const width = to - from + 1;
  const trace = new Uint8Array((quotation.length + 1) * width);
  let above: Costs = { best: new Float64Array(width), inserted: new Float64Array(width) };
  let below: Costs = { best: new Float64Array(width), inserted: new Float64Array(width) };
  above.inserted.fill(Number.POSITIVE_INFINITY);
  const there = words.subarray(from, to);
  for (const [row, word] of quotation.entries()) {
    const marks = trace.subarray((row + 1) * width, (row + 2) * width);
    fillRow(word, quotation[row + 1]?.gap ?? 'none', there, above, below, marks);
    [above, below] = [below, above];
  }
  return traceBack(quotation, words, from, width, trace, cheapestEnd(above.best));
}

/** The least costs up to one word of the quotation, for each place of the record: in all, and with that word inserted. */
interface Costs {
  best: Float64Array;
  inserted: Float64Array;
}

/** Reads one more word of the quotation: `below` are the costs with it, `marks` the way that each of them came. */
function fillRow(
  word: QuotationWord,
  gap: Gap,
  there: Uint32Array,
  above: Costs,
  below: Costs,
  marks: Uint8Array,
): void {
  const pass = PASS[gap];
  const insert = word.inserted ? INSERT_BRACKETED : INSERT;
  let passed = Number.POSITIVE_INFINITY;
  for (let column = 0; column < marks.length; column += 1) {
    const fresh = (above.best[column] ?? 0) + insert.open;
    const running = above.inserted[column] ?? 0;
    let mark = running <= fresh ? INSERT_RUNS : 0;
    let cost = Math.min(fresh, running) + insert.more;
    let origin = FROM_INSERT;
    below.inserted[column] = cost;
    if (column > 0) {
      const opened = (below.best[column - 1] ?? 0) + pass.open;
      if (passed < opened) mark |= PASS_RUNS;
      passed = Math.min(opened, passed) + pass.more;
      if (passed <= cost) {
        cost = passed;
        origin = FROM_PASS;
      }
      const pair = (above.best[column - 1] ?? 0) + pairCost(word, there[column - 1] ?? 0);
      if (pair <= cost) {
        cost = pair;
        origin = FROM_PAIR;
      }
    }
    below.best[column] = cost;
    marks[column] = mark | origin;
  }
}

function pairCost(word: QuotationWord, hash: number): number {
  return isSame(word, hash) ? 0 : REPLACE;
}

function isSame(word: QuotationWord, hash: number): boolean {
  return word.hash === hash || (word.variants.length > 0 && word.variants.includes(hash));
}

function cheapestEnd(costs: Float64Array): number {
  let end = 0;
  for (let column = 1; column < costs.length; column += 1) {
    if ((costs[column] ?? 0) < (costs[end] ?? 0)) end = column;
  }
  return end;
}

function traceBack(
  quotation: readonly QuotationWord[],
  words: Uint32Array,
  from: number,
  width: number,
  trace: Uint8Array,
  end: number,
): Step[] {
  const steps: Step[] = [];
  let row = quotation.length;
  let column = end;
  let state = (trace[row * width + column] ?? 0) & 3;
  while (row > 0) {
    const mark = trace[row * width + column] ?? 0;
    if (state === FROM_PASS) {
      column -= 1;
      const marked = (quotation[row]?.gap ?? 'none') !== 'none';
      steps.push({ kind: marked ? 'omit' : 'delete', word: row, place: from + column });
      if (!(mark & PASS_RUNS)) state = (trace[row * width + column] ?? 0) & 3;
      continue;
    }
    row -= 1;
    if (state === FROM_INSERT) {
      steps.push({ kind: 'insert', word: row, place: from + column });
      if (!(mark & INSERT_RUNS)) state = (trace[row * width + column] ?? 0) & 3;
      continue;
    }
    column -= 1;
    const word = quotation[row];
    const same = word !== undefined && isSame(word, words[from + column] ?? 0);
    steps.push({ kind: same ? 'equal' : 'replace', word: row, place: from + column });
    state = (trace[row * width + column] ?? 0) & 3;
  }
  return steps.reverse();
}
