import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import {
  clipboardReport,
  pageReportAnnotations,
  pageReportHtml,
  pageReportJson,
  pageReportMarkdown,
} from '../../core/cite/page-report.ts';
import type { Json } from '../../core/cite/quotation-json-ld.ts';
import {
  clipboardNote,
  verificationNoteHtml,
  verificationNoteJson,
  verificationNoteMarkdown,
} from '../../core/cite/verification-note.ts';
import { type CheckContext, webAnnotation } from '../../core/cite/web-annotation.ts';
import type { CheckedQuotation } from '../../core/findings.ts';
import { json, source } from './copy-format.ts';
import type { WriteNote } from './note-forms.ts';

/** What writes one thing in every form. */
interface Writers<Checked> {
  plain: (checked: Checked, context: CheckContext) => ClipboardContent;
  Markdown: (checked: Checked, context: CheckContext) => string;
  HTML: (checked: Checked, context: CheckContext) => string;
  JSON: (checked: Checked, context: CheckContext) => Json;
  'Web Annotation': (checked: Checked, context: CheckContext) => Json;
}

const NOTE: Writers<CheckedQuotation> = {
  plain: clipboardNote,
  Markdown: verificationNoteMarkdown,
  HTML: verificationNoteHtml,
  JSON: verificationNoteJson,
  'Web Annotation': webAnnotation,
};

const REPORT: Writers<readonly CheckedQuotation[]> = {
  plain: clipboardReport,
  Markdown: pageReportMarkdown,
  HTML: pageReportHtml,
  JSON: pageReportJson,
  'Web Annotation': pageReportAnnotations,
};

/** Writes verification notes. What runs in a news page brings this in at the first copy only: see `src/content/bring-notes.ts`. */
export const writeNote = ((form, checked, context) =>
  'verdict' in checked
    ? writeWith(NOTE, form, checked, context)
    : writeWith(REPORT, form, checked, context)) satisfies WriteNote;

function writeWith<Checked>(
  writers: Writers<Checked>,
  form: keyof Writers<Checked>,
  checked: Checked,
  context: CheckContext,
): ClipboardContent {
  if (form === 'plain') return writers.plain(checked, context);
  if (form === 'JSON' || form === 'Web Annotation') return json(writers[form](checked, context));
  return source(writers[form](checked, context));
}
