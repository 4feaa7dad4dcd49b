import { bibtex } from '../core/cite/bibtex.ts';
import type { ClipboardContent } from '../core/cite/clipboard.ts';
import { cslJson } from '../core/cite/csl-json.ts';
import { escapeHtml } from '../core/cite/escape-html.ts';
import { sheetSafe } from '../core/cite/plain-text.ts';
import {
  apaCitation,
  type CitationContext,
  chicagoCitation,
  mlaCitation,
} from '../core/cite/prose-citations.ts';
import { quotationJsonLd } from '../core/cite/quotation-json-ld.ts';
import { htmlCitation, markdownCitation } from '../core/cite/rich-citations.ts';
import { ris } from '../core/cite/ris.ts';
import { verificationNoteJson, verificationNoteMarkdown } from '../core/cite/verification-note.ts';
import { type CheckContext, webAnnotation } from '../core/cite/web-annotation.ts';
import type { CheckedQuotation, PassageCard } from '../core/findings.ts';

/** A form to copy in. Names of formats and manuals are the same in every language. */
export interface CopyFormat {
  name: string;
  content: () => ClipboardContent;
}

/** Every form in which a passage can be cited, besides the plain line. */
export function citationFormats(card: PassageCard, context: CitationContext): CopyFormat[] {
  return [
    { name: 'Chicago', content: () => prose(chicagoCitation(card, context)) },
    { name: 'APA', content: () => prose(apaCitation(card, context)) },
    { name: 'MLA', content: () => prose(mlaCitation(card, context)) },
    { name: 'Markdown', content: () => source(markdownCitation(card)) },
    { name: 'HTML', content: () => source(htmlCitation(card)) },
    { name: 'BibTeX', content: () => source(bibtex(card, context)) },
    { name: 'RIS', content: () => source(ris(card, context)) },
    { name: 'CSL-JSON', content: () => json([cslJson(card, context)]) },
    { name: 'JSON-LD', content: () => json(quotationJsonLd(card)) },
  ];
}

/** Every form of a verification note, besides the plain one. The context is asked for at the moment of copying. */
export function noteFormats(checked: CheckedQuotation, context: () => CheckContext): CopyFormat[] {
  return [
    { name: 'Markdown', content: () => source(verificationNoteMarkdown(checked, context())) },
    { name: 'JSON', content: () => json(verificationNoteJson(checked, context())) },
    { name: 'Web Annotation', content: () => json(webAnnotation(checked, context())) },
  ];
}

function prose(text: string): ClipboardContent {
  return { plain: sheetSafe(text), html: escapeHtml(text) };
}

/** Code: pasted as it is everywhere, so the rich flavour shows the same letters. */
function source(text: string): ClipboardContent {
  return { plain: text, html: `<pre>${escapeHtml(text)}</pre>` };
}

/** The same value to whoever reads it; characters that hide words or turn them round are written as their numbers. */
function json(value: unknown): ClipboardContent {
  const text = JSON.stringify(value, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return source(text);
}
