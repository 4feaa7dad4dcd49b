/** The line below a block quote that says whose it is. */
const SIGNATURE = /^[-\u2010-\u2015]\s*@?\p{L}/u;
const MAX_SIGNATURE = 120;

/** "— Qin Gang, ambassador", "— Qin Gang (@AmbQinGang) April 18, 2022": whose the words above are. */
export function isSignature(text: string): boolean {
  return text.length <= MAX_SIGNATURE && SIGNATURE.test(text) && !/[.!?]["\u201D]?$/.test(text);
}
