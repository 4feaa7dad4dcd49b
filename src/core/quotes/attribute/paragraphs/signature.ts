/** The line below a block quote that names its author. */
const SIGNATURE = /^[-~\u2010-\u2015]{1,2}\s*@?\p{L}/u;
const MAX_SIGNATURE = 120;
/**
 * Two or more capitalised words, lower-case ones only between them; an office may follow after a comma, a dash, a stroke or in
 * brackets, and a colon at the end. A full stop only in initials.
 */
const NAME_LINE =
  /^(?!(?:On|About|In|At|For|From|To|With) )\p{Lu}[\p{L}.'\u2019-]*(?: (?:(?:von|van|der|de|del|di|da|bin|ibn|al|el|of) )*(?:al-|el-)?\p{Lu}[\p{L}.'\u2019-]*){1,5}(?:(?:,| [|(\u2013\u2014-]) ?(?:[^.!?:;]|(?<=\b\p{Lu})\.)+)?:?$/u;

/** "— Qin Gang, ambassador", "— Qin Gang (@AmbQinGang) April 18, 2022": names the author of the words above. */
export function isSignature(text: string): boolean {
  return text.length <= MAX_SIGNATURE && SIGNATURE.test(text) && !/[.!?]["\u201D]?$/.test(text);
}

/** "Qin Gang", "Qin Gang, ambassador to the United States": a paragraph that may be a name. */
export function isNameLine(text: string): boolean {
  return text.length <= MAX_SIGNATURE && NAME_LINE.test(text.trim());
}
