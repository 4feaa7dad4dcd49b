/** The line below a block quote that says whose it is. */
const SIGNATURE = /^[-\u2010-\u2015]\s*@?\p{L}/u;
const MAX_SIGNATURE = 120;
/** Two words in capitals or more, small ones only inside; an office may follow behind a comma. */
const NAME_LINE =
  /^\p{Lu}[\p{L}.'\u2019-]*(?: (?:(?:von|van|der|de|del|di|da|bin|ibn|al|el|of) )*(?:al-|el-)?\p{Lu}[\p{L}.'\u2019-]*){1,5}(?:, [^.!?:;]+)?$/u;

/** "— Qin Gang, ambassador", "— Qin Gang (@AmbQinGang) April 18, 2022": whose the words above are. */
export function isSignature(text: string): boolean {
  return text.length <= MAX_SIGNATURE && SIGNATURE.test(text) && !/[.!?]["\u201D]?$/.test(text);
}

/** "Qin Gang", "Qin Gang, ambassador to the United States": a paragraph that may be somebody's name. */
export function isNameLine(text: string): boolean {
  return text.length <= MAX_SIGNATURE && NAME_LINE.test(text.trim());
}
