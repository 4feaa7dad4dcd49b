import { escapeHtml } from './escape-html.ts';
import { plainText } from './plain-text.ts';

/** A part of a citation: words, or the title of a work that stands on its own. */
export type Prose = string | { italic: string };

/** A citation in prose: as one plain line, and as HTML with its italics. */
export interface ProseCitation {
  plain: string;
  html: string;
}

/** The title of a work that stands on its own. */
export function italic(title: string): Prose {
  return { italic: title };
}

/** Puts the parts together. Nothing in them can break the line or become HTML. */
export function prose(parts: readonly Prose[]): ProseCitation {
  return {
    plain: plainText(parts.map(wordsOf).join('')),
    html: parts.map(htmlOf).join(''),
  };
}

function wordsOf(part: Prose): string {
  return typeof part === 'string' ? part : part.italic;
}

function htmlOf(part: Prose): string {
  const words = wordsOf(part);
  // Spaces at the ends separate it from its neighbours.
  const before = /^\s/.test(words) ? ' ' : '';
  const after = /\S\s+$/.test(words) ? ' ' : '';
  const inner = `${before}${escapeHtml(plainText(words))}${after}`;
  return typeof part === 'string' ? inner : `<i>${inner}</i>`;
}
