import { bibtex } from '../../core/cite/bibtex.ts';
import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import { cslJson } from '../../core/cite/csl-json.ts';
import { sheetSafe } from '../../core/cite/plain-text.ts';
import type { ProseCitation } from '../../core/cite/prose.ts';
import {
  apaCitation,
  type CitationContext,
  chicagoCitation,
  mlaCitation,
} from '../../core/cite/prose-citations.ts';
import { quotationJsonLd } from '../../core/cite/quotation-json-ld.ts';
import { htmlCitation, markdownCitation } from '../../core/cite/rich-citations.ts';
import { ris } from '../../core/cite/ris.ts';
import type { PassageCard } from '../../core/findings.ts';
import { type CopyFormat, json, source } from './copy-format.ts';

/** Every form in which a passage can be cited, besides the plain line. */
export function citationFormats(card: PassageCard, context: CitationContext): CopyFormat[] {
  return [
    { name: 'Chicago', content: () => safe(chicagoCitation(card, context)) },
    { name: 'APA', content: () => safe(apaCitation(card, context)) },
    { name: 'MLA', content: () => safe(mlaCitation(card, context)) },
    { name: 'Markdown', content: () => source(markdownCitation(card)) },
    { name: 'HTML', content: () => source(htmlCitation(card)) },
    { name: 'BibTeX', content: () => source(bibtex(card, context)) },
    { name: 'RIS', content: () => source(ris(card, context)) },
    { name: 'CSL-JSON', content: () => json([cslJson(card, context)]) },
    { name: 'JSON-LD', content: () => json(quotationJsonLd(card)) },
  ];
}

function safe({ plain, html }: ProseCitation): ClipboardContent {
  return { plain: sheetSafe(plain), html };
}
