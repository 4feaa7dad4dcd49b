import type { CheckedQuotation, Edit, QuotationMatch } from '../findings.ts';
import { gapBetween } from '../text/gap-between.ts';
import { escapeHtml, escapeMarkdown, plainAddress } from './escape-html.ts';
import { flagWords, foldList, VERDICT_WORDS } from './note-words.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords } from './provenance-words.ts';
import { sourceAddress } from './text-fragment.ts';
import type { CheckContext } from './web-annotation.ts';

/** A label, the text under it, and the address of what the text names. A line without text is left out. */
export type NoteLine = [
  label: string,
  value: string | null | undefined,
  address?: string | undefined,
];

/** The words the page prints, and the speaker it gives. `label` names the quotation. */
export function printedLines({ text, speaker }: CheckedQuotation, label = 'Quotation'): NoteLine[] {
  return [
    [label, `“${text}”`],
    ['Attributed to', speaker],
  ];
}

/** The page that prints it, with its date. */
export function pageLines({ page }: CheckContext): NoteLine[] {
  return [
    ['Page', page?.title, page?.url],
    ['Page dated', page?.published === 'unknown' ? null : page?.published],
  ];
}

/** The result of the comparison, and the record's words. */
export function resultLines(checked: CheckedQuotation): NoteLine[] {
  const { match, edits, folds, verdict } = checked;
  return [
    ['Result', VERDICT_WORDS[verdict]],
    ['Record', match && `“${match.text}”`],
    ...edits.filter(({ kind }) => kind !== 'equal').map(difference),
    ...flagWords(checked).map((words): NoteLine => ['Note', words]),
    ['Not counted as differences', foldList(folds)],
    ...(match ? recordLines(match) : []),
  ];
}

/** The corpus that was used, and the time. */
export function basisLines({ corpus, time }: CheckContext): NoteLine[] {
  return [
    [
      'Compared with',
      `${corpus.name}: ${corpus.statements} statements, ${corpus.from} to ${corpus.until}, SHA-256 ${corpus.hash}`,
    ],
    ['Checked', time],
  ];
}

/**
 * Plain text, one line per fact. Each begins with one of our labels, so no spreadsheet takes it for a formula; where other
 * formats have a link, the address follows the text.
 */
export function linesAsText(lines: readonly NoteLine[]): string {
  const written = spoken(lines).map(
    ({ label, value, link }) =>
      `${label}: ${value}${link === null || link === value ? '' : ` <${link}>`}`,
  );
  return `${written.join('\n')}\n`;
}

/** A Markdown list. */
export function linesAsMarkdown(lines: readonly NoteLine[]): string {
  const written = spoken(lines).map(({ label, value, link }) => {
    const words = escapeMarkdown(value);
    return `- **${label}:** ${link === null ? words : `[${words}](${link})`}`;
  });
  return `${written.join('\n')}\n`;
}

/** An HTML description list without styles or scripts. */
export function linesAsHtml(lines: readonly NoteLine[]): string {
  const written = spoken(lines).map(({ label, value, link }) => {
    const words = escapeHtml(value);
    const shown =
      link === null
        ? words
        : `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${words}</a>`;
    return `<dt>${label}</dt><dd>${shown}</dd>`;
  });
  return `<dl>${written.join('')}</dl>`;
}

/** The lines that have text, safe to paste: text from a page cannot start a line of its own. */
function spoken(lines: readonly NoteLine[]) {
  return lines.flatMap(([label, value, address]) =>
    value ? [{ label, value: plainText(value), link: address ? plainAddress(address) : null }] : [],
  );
}

function recordLines(match: QuotationMatch): NoteLine[] {
  const { before, text, after, question, speaker, role } = match;
  const source = sourceAddress(match.url, text);
  const around = `${before}${gapBetween(before, text)}${text}${gapBetween(text, after)}${after}`;
  return [
    ['In the record', around === text ? null : `“${around}”`],
    ['In answer to', question && `“${question}”`],
    ['Speaker', role === '' ? speaker : `${speaker}, ${role}`],
    ['Said', saidOn(match)],
    ['Occasion', match.venue],
    ['Published by', `${match.publisher} (${affiliationWords(match)})`],
    ['Source', source, source],
  ];
}

function saidOn({ date, notAfter }: QuotationMatch): string {
  if (date !== 'unknown') return date;
  return notAfter === undefined ? 'not dated' : `not dated; by ${notAfter}`;
}

function difference(edit: Edit): NoteLine {
  const page = `“${edit.page}”`;
  const record = `“${edit.record}”`;
  const words = {
    equal: '',
    insert: `only on the page: ${page}`,
    delete: `only in the record: ${record}`,
    replace: `page ${page}, record ${record}`,
    omit: `left out at a mark: ${record}`,
  }[edit.kind];
  return ['Difference', edit.note === undefined ? words : `${words} (${edit.note})`];
}
