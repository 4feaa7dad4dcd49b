import type { TextRange } from '../core/findings.ts';
import { pastFields } from './past-fields.ts';
import type { BlockMap } from './text-map.ts';

/**
 * The parts of a block's text that are in a `<q>` element, in order; browsers draw the marks of these, so that the text has none.
 * Offsets are those of `blockText`, without white space at the ends. An element within another is part of it.
 */
export function inlineQuotes({ nodes }: BlockMap): TextRange[] {
  const ranges: TextRange[] = [];
  let before = '';
  let current: Element | null = null;
  for (const node of nodes) {
    const text = node ? node.data : ' ';
    const quote: Element | null = node ? outermostQuote(node) : current;
    if (quote && text.trim() !== '') {
      const start = collapsed(before + /^\s*/.exec(text)).length;
      const end = collapsed(before + text.trimEnd()).length;
      const last = ranges.at(-1);
      if (last && quote === current) last.end = end;
      else ranges.push({ start, end });
    }
    if (node && (quote || text.trim() !== '')) current = quote;
    before += text;
  }
  return ranges;
}

function outermostQuote(node: Text): Element | null {
  let found: Element | null = null;
  let next = quoteAround(node.parentElement);
  while (next) {
    found = next;
    next = quoteAround(pastFields(next).parentElement);
  }
  return found;
}

function quoteAround(element: Element | null): Element | null {
  return element && pastFields(element).closest('q');
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trimStart();
}
