/**
 * How far below the top of the window one reads, in px: a passage that is gone to stops a little above this line, below the field
 * to find words.
 */
export const READING_LINE = 160;
