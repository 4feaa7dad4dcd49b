import type { QuotationWord } from '../shingles/quotation-words.ts';

/** Words from..to of the quotation beside words placeFrom..placeTo of the record. */
export interface Stretch {
  from: number;
  to: number;
  placeFrom: number;
  placeTo: number;
}

/**
 * A run of steps of one kind: words from..to of the quotation beside words placeFrom..placeTo of the record. `bracketed`: the
 * reporter's own words, or the transcriber's that the page left out; `omit`: record words skipped at a marked gap.
 */
export interface Block extends Stretch {
  kind: 'equal' | 'differ' | 'omit' | 'bracketed';
  /** For `differ`: only a contraction and its full form. */
  contraction: boolean;
  /** For `omit`: where the words were skipped. */
  gap: QuotationWord['gap'];
  /** For `equal`: one quantity written in two ways, whose words cannot be paired. */
  quantity?: boolean;
}
