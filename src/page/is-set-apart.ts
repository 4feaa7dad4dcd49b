import { pastFields } from './past-fields.ts';

/** Selects block or pull quotes by class name, whatever the element. */
export const QUOTE_NAME =
  '[class*="blockquote" i],[class*="block-quote" i],[class*="pullquote" i],[class*="pull-quote" i]';

/** Whether the page marks up a paragraph as a block or pull quote: by element, or by the name of a close ancestor. */
export function isSetApart(paragraph: Element): boolean {
  const asked = pastFields(paragraph);
  if (asked.closest('blockquote') || asked.matches(QUOTE_NAME)) return true;
  const { parentElement } = asked;
  return parentElement !== null && pastFields(parentElement).matches(QUOTE_NAME);
}
