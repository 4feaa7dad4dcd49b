import { pastFields } from './past-fields.ts';

/** Selects block or pull quotes by class name, whatever the element. */
export const QUOTE_NAME =
  '[class*="blockquote" i],[class*="block-quote" i],[class*="pullquote" i],[class*="pull-quote" i]';

/** Asides and figures that are nothing but a quotation: those about other stories have links, pictures and headings. */
const QUOTING = `blockquote,${QUOTE_NAME},:is(:has(>blockquote),[class*="quote" i],[class*="pull" i]):not(:has(a,img,h2,h3,input))`;

/** A sentence in marks, as captions have it; shorter ones are titles and names. */
export const SENTENCE = /["\u201C][^"\u201D]{25,}["\u201D]/;

/** Whether the page marks up a paragraph as a block or pull quote: by element, or by the name of a close ancestor. */
export function isSetApart(paragraph: Element): boolean {
  const asked = pastFields(paragraph);
  if (asked.closest('blockquote') || boxOf(asked)?.matches(QUOTING) || asked.matches(QUOTE_NAME))
    return true;
  const { parentElement } = asked;
  return parentElement !== null && pastFields(parentElement).matches(QUOTE_NAME);
}

/**
 * Whether an aside or a figure is a pull quote or has one in its caption, or a footer or a caption belongs to a quotation. Some
 * pages have captions by class name alone.
 */
export function isQuoting(element: Element): boolean {
  if (/caption/.test(element.className)) return SENTENCE.test(element.textContent);
  const box = /^(?:aside|fig|foot)/.test(element.localName) && boxOf(element);
  if (!box) return false;
  return box.matches(QUOTING) || (box.localName === 'figure' && SENTENCE.test(box.textContent));
}

function boxOf(element: Element): Element | null {
  return element.closest('blockquote,aside,figure');
}
