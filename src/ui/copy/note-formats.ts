import {
  verificationNoteHtml,
  verificationNoteJson,
  verificationNoteMarkdown,
} from '../../core/cite/verification-note.ts';
import { type CheckContext, webAnnotation } from '../../core/cite/web-annotation.ts';
import type { CheckedQuotation } from '../../core/findings.ts';
import { type CopyFormat, json, source } from './copy-format.ts';

/** Every form of a verification note, besides the plain one. The context is asked for at the moment of copying. */
export function noteFormats(checked: CheckedQuotation, context: () => CheckContext): CopyFormat[] {
  return [
    { name: 'Markdown', content: () => source(verificationNoteMarkdown(checked, context())) },
    { name: 'HTML', content: () => source(verificationNoteHtml(checked, context())) },
    { name: 'JSON', content: () => json(verificationNoteJson(checked, context())) },
    { name: 'Web Annotation', content: () => json(webAnnotation(checked, context())) },
  ];
}
