import type { StatementKind } from '../statement.ts';

/** English words for a kind of statement, as used in brackets in citations. */
export const KIND_WORDS: Record<StatementKind, string> = {
  interview: 'Interview',
  article: 'Article',
  speech: 'Speech',
  'press-conference': 'Press conference',
  readout: 'Readout',
};
