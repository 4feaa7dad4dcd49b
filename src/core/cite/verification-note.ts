import type { CheckedQuotation } from '../findings.ts';
import type { ClipboardContent } from './clipboard.ts';
import {
  basisLines,
  linesAsHtml,
  linesAsMarkdown,
  linesAsText,
  type NoteLine,
  pageLines,
  printedLines,
  resultLines,
} from './note-lines.ts';
import type { Json } from './quotation-json-ld.ts';
import { sourceAddress } from './text-fragment.ts';
import type { CheckContext } from './web-annotation.ts';

/**
 * The lines of a verification note, in English: the page's words, the record's words, their source, and the corpus and time of
 * the check. States what was compared; draws no conclusion.
 */
function noteLines(checked: CheckedQuotation, context: CheckContext): NoteLine[] {
  return [
    ...printedLines(checked),
    ...pageLines(context),
    ...resultLines(checked),
    ...basisLines(context),
  ];
}

/** The note as plain text, one line per fact. */
export function verificationNoteText(checked: CheckedQuotation, context: CheckContext): string {
  return linesAsText(noteLines(checked, context));
}

/** The note as a Markdown list. */
export function verificationNoteMarkdown(checked: CheckedQuotation, context: CheckContext): string {
  return linesAsMarkdown(noteLines(checked, context));
}

/** The note as an HTML description list without styles or scripts. */
export function verificationNoteHtml(checked: CheckedQuotation, context: CheckContext): string {
  return linesAsHtml(noteLines(checked, context));
}

/** The check as data: the whole result, not only what is shown. Serialise with `JSON.stringify`. */
export function verificationNoteJson(checked: CheckedQuotation, context: CheckContext): Json {
  return { ...checkAsData(checked), ...contextAsData(context) };
}

/** The result of a check, as data. */
export function checkAsData(checked: CheckedQuotation) {
  const { match } = checked;
  return {
    quotation: checked.text,
    attributedTo: checked.speaker,
    verdict: checked.verdict,
    flags: [...checked.flags],
    edits: checked.edits.filter((edit) => edit.kind !== 'equal').map((edit) => ({ ...edit })),
    folds: [...checked.folds],
    record: match && {
      ...match,
      spans: match.spans.map((span) => ({ ...span })),
      quoted: match.quoted.map((words) => ({ ...words })),
      source: sourceAddress(match.url, match.text),
    },
  };
}

/** What a check was based on, and when, as data. */
export function contextAsData({ corpus, page, time }: CheckContext) {
  return { corpus: { ...corpus }, ...(page && { page: { ...page } }), time };
}

/** The note for the clipboard, plain and HTML together. */
export function clipboardNote(checked: CheckedQuotation, context: CheckContext): ClipboardContent {
  return {
    plain: verificationNoteText(checked, context),
    html: verificationNoteHtml(checked, context),
  };
}
