import { canBe, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';

/** "is saying", "was said": whether a form of "be" stands right before the verb. */
export function isContinuous(tokens: readonly Token[], index: number, from: number): boolean {
  return index > from && canBe(tokens[index - 1], WORD.be);
}

/** "was asked", "is widely described": the grammatical subject is not the speaker. */
export function isPassive(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  if (!token || /(?:ing|s|said)$/u.test(token.lower))
    return token?.lower === 'said' && isContinuous(tokens, index, from);
  let before = index - 1;
  while (before >= from && canBe(tokens[before], WORD.adverb)) before--;
  return before >= from && canBe(tokens[before], WORD.be);
}
