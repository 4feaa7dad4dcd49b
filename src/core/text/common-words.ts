import { wordList } from './word-list.ts';

/**
 * English function words, folded. A run of nothing but these is common property: it neither points to a place in the record nor
 * counts as evidence that two texts are the same. Part of the format of the shingle index: if you change it, raise the index
 * version.
 */
const COMMON = new Set(
  wordList(`a about above after again against all also although always am among an and another any are around as at away be
  because been before being below between both but by can cannot come could did do does doing don't done down during
  each either else even ever every few for from get give go going got had has have having he her here hers herself him
  himself his how i if in into is isn't it it's its itself just let like made make many may me might more most much must my
  myself never no nor not nothing now of off often on once only or other our ours out over own per quite rather really
  same say said saying see she should since so some still such take than that that's the their theirs them themselves
  then there there's these they thing things think this those though through thus to together too toward under until up
  upon us use very want was way we we're well went were what when where whether which while who whom whose why will
  with within without would yes yet you your yours yourself 1 2 1st`),
);

/**
 * Whether a folded word (see `foldWord`) is a function word. English only: words of other languages all count as content words.
 */
export function isCommonWord(key: string): boolean {
  return COMMON.has(key);
}
