import { wordList } from '../../text/word-list.ts';

/**
 * Words by which a question asks and that hardly tell what about: "what did she say", "tell me the position on". They are no
 * function words, since a passage that has them too may be the better one. In folded form, like `foldTerm`.
 */
const ASKING_WORDS = new Set(
  wordList(`about again all also another any anything believe believed believes call called calling calls can claim claimed claims come
   comes comment commented comments could definition described does doing done ever exactly explain explained feel feels gave get gets
   getting give gives given go goes going got happen happened happening happens just know knows known like made make makes
   making many may me mean meaning means mention mentioned might more most much must my opinion opinions other others position positions
   quote quoted quotes really recently referred regarding remark remarks said say saying says see sees seen shall should show so
   some something speak speaks spoke spoken stance still talk talked talking tell telling tells think thinking thinks thought
   told too understand very view views want wanted wants whether whats will would`),
);

/** Whether a folded term belongs to the asking of a question rather than to its subject. */
export function isAskingWord(term: string): boolean {
  return ASKING_WORDS.has(term);
}
