import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { escapeHtml } from '../../core/cite/escape-html.ts';

/** A form to copy in. Names of formats and manuals are the same in every language. */
export interface CopyFormat {
  name: string;
  content: () => ClipboardContent;
}

/** Code: pasted as it is everywhere, so the HTML version shows the same characters. */
export function source(text: string): ClipboardContent {
  return { plain: text, html: `<pre>${escapeHtml(text)}</pre>` };
}

/** The same value to whoever reads it; characters that hide words or turn them round are written as their numbers. */
export function json(value: unknown): ClipboardContent {
  const text = JSON.stringify(value, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return source(text);
}
