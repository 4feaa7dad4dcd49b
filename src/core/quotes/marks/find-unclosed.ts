import { lazily } from '../../lazily.ts';
import { isDigit, isLetter, isSpace } from './quote-mark-characters.ts';

/** UTF-16 units after which an unclosed quotation is cut at the end of a sentence. */
const MAX_UNCLOSED = 1200;

/** Verbs of saying, as a part of an expression. */
export const SAID =
  '(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|stressed|noted|insisted|explained|continued|tweeted|replied|stated|declared|argued|claimed)';
/** One word of a name, as a part of an expression. */
export const NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";
const speech = lazily(
  () =>
    new RegExp(
      `(?:[,!?\u2026]|\\.(?=['\u2019\`]))['\u2019\`]?\\s+(?:(?:(?:he|she|they|it|(?:${NAME}\\s+){0,3}${NAME})\\s+)(?:(?:has|have|had|also|later|then)\\s+)?${SAID}(?![\\p{L}])|${SAID}\\s+(?:he|she|the|an?|(?:\\p{Ll}[\\p{Ll}-]+\\s+){0,3}${NAME})(?![\\p{L}]))`,
      'u',
    ),
);
const speechNext = lazily(
  () =>
    new RegExp(
      `^[,\\s]*(?:(?:he|she|they|it|(?:${NAME}\\s+){0,3}${NAME})\\s+)?(?:(?:has|have|had|also|later|then)\\s+)?(?:${SAID}|according to)(?![\\p{L}])`,
      'u',
    ),
);

/**
 * End of the words of a quotation without a closing mark: before an attribution (", he said") if there is one, otherwise at
 * `limit`. `attributed` says which. The closing comma is part of the words.
 */
export function endOfUnclosed(
  text: string,
  start: number,
  limit: number,
): { end: number; attributed: boolean } {
  const found = speech().exec(text.slice(start, limit));
  if (!found || found.index === 0) return { end: limit, attributed: false };
  return { end: start + found.index + 1, attributed: true };
}

/** Cuts an unclosed quotation that nothing ends: whole sentences within the limit, so that it can never cover a whole page. */
export function cutUnclosed(text: string, start: number, end: number): number {
  if (end - start <= MAX_UNCLOSED) return end;
  const within = text.slice(start, start + MAX_UNCLOSED);
  const stop = Math.max(
    within.lastIndexOf('. '),
    within.lastIndexOf('? '),
    within.lastIndexOf('! '),
  );
  return stop > 0 ? start + stop + 1 : start + MAX_UNCLOSED;
}

/** True if the words after a closing mark name a speaker or if nothing follows: the mark closes the outer quotation. */
export function closesOuter(text: string, after: number): boolean {
  const rest = text.slice(after, after + 80);
  return rest.trim() === '' || speechNext().test(rest);
}

/** True if a position is in the middle of a sentence. */
export function isMidSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  if (before < 0) return false;
  const code = text.charCodeAt(before);
  return isLetter(code) || isDigit(code);
}

const TEASER =
  /^(?:also read|read (?:more|also|next)|related|see also|watch|listen|photo|image|picture|video|file photo|credit|advertisement|story continues|sign up|subscribe|more on|recommended|follow us|explainer|\[|\()/i;

/** True for a line between two paragraphs that the page itself labels: a teaser, a caption, an advertisement's label. */
export function isTeaser(paragraph: string): boolean {
  return paragraph.length <= 200 && TEASER.test(paragraph);
}

/** True for a line that may be a teaser or a subheading: short, and without the end of a sentence. */
export function mayBeTeaser(paragraph: string): boolean {
  return (
    paragraph.length <= 120 && !/[.!?\u2026:,;\u3002\uFF01\uFF1F)][^\p{L}\p{N}]*$/u.test(paragraph)
  );
}
