import type { CheckedQuotation, Verdict } from '../findings.ts';
import { keysOf } from '../keys-of.ts';
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
import { VERDICT_WORDS } from './note-words.ts';
import type { Json } from './quotation-json-ld.ts';
import { checkAsData, contextAsData } from './verification-note.ts';
import { type CheckContext, webAnnotation } from './web-annotation.ts';

const TITLE = 'Quotations compared with the record';
const NOT_HELD = `“${VERDICT_WORDS['not-in-corpus']}” says nothing about whether the words were said elsewhere`;

/** A report in parts: what applies to the whole page, then each quotation that was compared, in the order of the page. */
interface Report {
  head: NoteLine[];
  quotations: { title: string; lines: NoteLine[] }[];
}

/**
 * All quotations of a page for a news desk, in English: each with its result, including those that are not on record. Those too
 * short to compare share one line. States what was compared; draws no conclusion.
 */
function makeReport(all: readonly CheckedQuotation[], context: CheckContext): Report {
  const compared = all.filter(({ verdict }) => verdict !== 'too-short');
  const short = all.filter(({ verdict }) => verdict === 'too-short');
  return {
    head: [
      ...pageLines(context),
      ['Quotations compared', `${compared.length}${inVerdicts(compared)}`],
      ['Too short to compare', short.map(({ text }) => `“${text}”`).join(', ')],
      ['Note', compared.some(({ verdict }) => verdict === 'not-in-corpus') ? NOT_HELD : null],
      ...basisLines(context),
    ],
    quotations: compared.map((checked, index) => {
      const title = `Quotation ${index + 1} of ${compared.length}`;
      return { title, lines: [...printedLines(checked, title), ...resultLines(checked)] };
    }),
  };
}

/** " (2 × Word for word, 1 × Words differ)", in the order of the verdicts; empty if there are none. */
function inVerdicts(compared: readonly CheckedQuotation[]): string {
  const parts = countVerdicts(compared).map(
    ([verdict, count]) => `${count} × ${VERDICT_WORDS[verdict]}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** How often each verdict was given; unused ones are left out. */
function countVerdicts(all: readonly CheckedQuotation[]): [Verdict, number][] {
  return keysOf(VERDICT_WORDS)
    .map((verdict): [Verdict, number] => [
      verdict,
      all.filter((checked) => checked.verdict === verdict).length,
    ])
    .filter(([, count]) => count > 0);
}

/** The report as plain text: blocks of lines separated by empty lines. */
export function pageReportText(all: readonly CheckedQuotation[], context: CheckContext): string {
  const { head, quotations } = makeReport(all, context);
  return [head, ...quotations.map(({ lines }) => lines)].map(linesAsText).join('\n');
}

/** The report in Markdown: a heading and a list for each quotation. */
export function pageReportMarkdown(
  all: readonly CheckedQuotation[],
  context: CheckContext,
): string {
  const { head, quotations } = makeReport(all, context);
  const parts = quotations.map(({ title, lines }) => `### ${title}\n\n${linesAsMarkdown(lines)}`);
  return [`## ${TITLE}\n\n${linesAsMarkdown(head)}`, ...parts].join('\n');
}

/** The report in HTML without styles or scripts, for mail and word processors. */
export function pageReportHtml(all: readonly CheckedQuotation[], context: CheckContext): string {
  const { head, quotations } = makeReport(all, context);
  const parts = quotations.map(({ title, lines }) => `<h3>${title}</h3>${linesAsHtml(lines)}`);
  return [`<h2>${TITLE}</h2>${linesAsHtml(head)}`, ...parts].join('\n');
}

/** The report as data: every quotation with its whole result, including those too short to compare. */
export function pageReportJson(all: readonly CheckedQuotation[], context: CheckContext): Json {
  return {
    ...contextAsData(context),
    verdicts: Object.fromEntries(countVerdicts(all)),
    quotations: all.map(checkAsData),
  };
}

/** The report as a page of Web Annotations, one for each quotation compared. */
export function pageReportAnnotations(
  all: readonly CheckedQuotation[],
  context: CheckContext,
): Json {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: all
      .filter(({ verdict }) => verdict !== 'too-short')
      .map((checked) => webAnnotation(checked, context)),
  };
}

/** The report for the clipboard, plain and HTML together. */
export function clipboardReport(
  all: readonly CheckedQuotation[],
  context: CheckContext,
): ClipboardContent {
  return { plain: pageReportText(all, context), html: pageReportHtml(all, context) };
}
