import { foldSpelling } from '../../text/spelling.ts';

/** Endings that differ between American and British spellings, American first. Only candidates: `foldSpelling` decides. */
const ENDINGS: [RegExp, string][] = [
  [/iz(?=(e|es|ed|er|ers|ing|ation|ations|ational|able)$)/, 'is'],
  [/yz(?=(e|es|ed|er|ers|ing)$)/, 'ys'],
  [/or(?=(s|ed|ing|er|ers|able|ful|hood|ite|ites|less)?$)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/ense(?=s?$)/, 'ence'],
  [/og(?=s?$)/, 'ogue'],
  [/l(?=(ed|ing|er|ers|or|ors)$)/, 'll'],
];

/**
 * The other spellings of a folded word: the American one of a British word, the British one of an American. None for words that
 * are spelled the same. A British candidate comes from the ending and is kept only if it folds back to the word.
 */
export function otherSpellings(term: string): string[] {
  const american = foldSpelling(term);
  if (american !== term) return [american];
  return ENDINGS.map(([ending, british]) => term.replace(ending, british)).filter(
    (spelling) => spelling !== term && foldSpelling(spelling) === term,
  );
}
