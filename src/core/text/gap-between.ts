/** A mark that stands close before the words that follow it. */
const OPENS = /[([{“‘«„¿¡]$/u;
/** A mark that stands close after the words before it. */
const CLOSES = /^[.,;:!?%)\]}”’»…、。，！？]/u;

/** What stands between two stretches of one text that were cut apart at white space, or at a mark: a space, or nothing. */
export function gapBetween(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || OPENS.test(before) || CLOSES.test(after) ? '' : ' ';
}
