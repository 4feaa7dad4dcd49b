import type { CheckedQuotation, Fold, Verdict, VerdictFlag } from '../findings.ts';
import { MAX_QUERY_LENGTH } from '../limits.ts';

/** English words for each verdict in notes, the same as on the cards. */
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

/**
 * The text of a flag in a note: shorter than on a card, since the words it refers to are in other lines. Contractions and
 * spellings are reported where they differ.
 */
const FLAG_WORDS: { [Flag in VerdictFlag]?: string } = {
  predates: 'the article is older than the statement',
  'too-long': `only the first ${MAX_QUERY_LENGTH} characters were compared`,
  'one-of-several':
    'one of several quotations that were selected; the others have to be compared by themselves',
  'too-few-words': 'the words are too few to say whether they were taken from there',
  'cut-sentence': 'the sentence goes on in the record',
  'not-adjacent': 'the parts are not next to each other in the record',
  'several-sources': 'the parts come from several statements',
  'meaning-omission': 'the words left out may matter to the meaning',
  'other-language': 'not compared: no statement is held in this language',
};

/** What must be known in addition to the verdict, in the order of `flags`. */
export function flagWords({ flags, match }: CheckedQuotation): string[] {
  return flags.flatMap((flag) => {
    if (flag === 'other-speaker') return `in the record the words come from ${match?.speaker}`;
    if (flag === 'quoted-words')
      return `in the record ${match?.speaker} quotes ${match?.quoted[0]?.source ?? 'others'}`;
    return FLAG_WORDS[flag] ?? [];
  });
}

/** "case, quote marks": what was not counted as a difference; empty if there was nothing. */
export function foldList(folds: readonly Fold[]): string {
  return folds.join(', ').replaceAll('-', ' ');
}
