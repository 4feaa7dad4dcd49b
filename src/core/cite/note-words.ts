import type { CheckedQuotation, Fold, Verdict, VerdictFlag } from '../findings.ts';

/** English words of each verdict in notes, the same as on the cards. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  verbatim: 'Word for word',
  elided: 'Word for word, with words left out',
  altered: 'Words differ',
  reported: 'As reported, not as direct speech',
  question: 'The interviewer’s words',
  'different-wording': 'A similar passage in other words',
  phrase: 'Phrase occurs in the record',
  'too-short': 'Too short to compare',
  'not-in-corpus': 'Not in the statements held',
};

/** What a flag says in a note, as on the cards; the words that it speaks of stand in other lines. */
const FLAG_WORDS: Record<Exclude<VerdictFlag, 'other-speaker' | 'quoted-words'>, string> = {
  predates: 'The article is older than this statement.',
  'cut-sentence': 'The sentence goes on in the record.',
  'not-adjacent': 'The parts stand apart in the record.',
  'several-sources': 'Its parts come from more than one statement.',
  'meaning-omission': 'The words left out may matter to the meaning.',
  'contraction-only': 'The only difference is a short form such as “don’t” for “do not”.',
  'spelling-only': 'The only difference is spelling.',
  'other-language': 'The statement was made in another language. Another translation is likely.',
};

/** English words of what was not counted as a difference, the same as on the cards. */
const FOLD_WORDS: Record<Fold, string> = {
  case: 'capital letters',
  'quote-marks': 'kinds of quotation marks',
  dashes: 'kinds of dashes',
  spaces: 'spaces',
  abbreviation: 'full stops in abbreviations',
  spelling: 'British or American spelling',
  percent: 'per cent or %',
  'number-format': 'ways of writing numbers',
  ligature: 'joined letters',
  brackets: 'insertions in brackets',
  punctuation: 'punctuation',
  hesitation: 'sounds of hesitation (“uh”)',
};

/** What has to be known beside the verdict, a sentence each, in the order of `flags`. */
export function flagSentences({ flags, speaker, match }: CheckedQuotation): string[] {
  return flags.map((flag) => {
    switch (flag) {
      case 'other-speaker':
        return `Here these words are attributed to ${speaker ?? 'somebody else'}. In the record they come from ${match?.speaker ?? 'another speaker'}.`;
      case 'quoted-words':
        return `In the record, ${match?.speaker ?? 'the speaker'} is itself quoting these words from ${match?.quoted[0]?.source ?? 'others'}.`;
      default:
        return FLAG_WORDS[flag];
    }
  });
}

/** "capital letters, spaces": what was not counted as a difference; empty if there was nothing of the kind. */
export function foldList(folds: readonly Fold[]): string {
  return folds.map((fold) => FOLD_WORDS[fold]).join(', ');
}
