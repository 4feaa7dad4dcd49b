import { wordList } from '../../text/word-list.ts';

/**
 * English function words. They count inside phrases; among other words no passage is excluded for lack of "the". Short on
 * purpose: words that can matter ("no", "not", "us", "will") are not included.
 */
const FUNCTION_WORDS = new Set(
  wordList(`a an and are as at be been being by did do does for from had has have he her him his how i in into is it its of on or our
  she than that the their them then there these they this those to was we were what when where which who whom whose why with
  you your`),
);

/** Whether a folded term is a function word. */
export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term);
}
