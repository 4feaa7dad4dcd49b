import { foldSpelling } from '../text/spelling.ts';

/** Endings by which American and British spellings differ, American first. Only proposals: `foldSpelling` decides. */
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
 * are spelled alike. A British spelling is proposed by its ending and kept only if it folds back to the word.
 */
export function otherSpellings(term: string): string[] {
  const american = foldSpelling(term);
  if (american !== term) return [american];
  return ENDINGS.map(([ending, british]) => term.replace(ending, british)).filter(
    (spelling) => spelling !== term && foldSpelling(spelling) === term,
  );
}
