/** A mark with no space after it. */
const OPENS = /[([{“‘«„¿¡]$/u;
/** A mark with no space before it. */
const CLOSES = /^[.,;:!?%)\]}”’»…、。，！？]/u;

/** What is between two stretches of one text that were split at white space, or at a mark: a space, or nothing. */
export function gapBetween(before: string, after: string): '' | ' ' {
  return before === '' || after === '' || OPENS.test(before) || CLOSES.test(after) ? '' : ' ';
}
