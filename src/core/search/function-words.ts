/**
 * English words that carry grammar rather than matter. They count inside phrases; among other words nobody means to be
 * refused a passage for lack of "the". Short on purpose: a word that can matter ("no", "not", "us", "will") is not here.
 */
const FUNCTION_WORDS = new Set(
  'a an and are as at be by for from in into is it its of on or that the their this to was were with'.split(
    ' ',
  ),
);

/** Whether a folded term is such a word. */
export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term);
}
