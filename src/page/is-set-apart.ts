const QUOTE_NAME =
  '[class*="blockquote" i],[class*="block-quote" i],[class*="pullquote" i],[class*="pull-quote" i]';

/** Whether the page marks a paragraph up as a block or pull quote: by element, or by the name of one close around it. */
export function isSetApart(paragraph: Element): boolean {
  if (paragraph.closest('blockquote')) return true;
  return paragraph.matches(QUOTE_NAME) || paragraph.parentElement?.matches(QUOTE_NAME) === true;
}
