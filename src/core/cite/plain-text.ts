/**
 * Removed from text for the clipboard: controls and format characters, including all twelve bidi controls, zero-width and tag
 * characters. They can hide or reorder words where the text is pasted. Format characters needed for spelling stay: the joiners
 * of Persian and Indic scripts, the number signs of Arabic.
 */
const TRAPS = /\p{Cc}|(?!\u200c|\u200d|[\u0600-\u0605\u06dd])\p{Cf}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One line of text that is safe to paste: white space of every kind becomes single spaces, unsafe characters are removed. */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(TRAPS, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
}

/** Keeps spreadsheets from running pasted text as a formula: a line that starts like one gets an apostrophe. */
export function sheetSafe(text: string): string {
  return text.replace(/^(?=[=+\-@＝＋－＠])/gm, "'");
}
