import type { CheckedQuotation, Edit, QuotationMatch } from '../findings.ts';
import type { PartialDate } from '../statement.ts';
import { gapBetween } from '../text/gap-between.ts';
import type { ClipboardContent } from './clipboard.ts';
import { escapeHtml, escapeMarkdown, plainAddress } from './escape-html.ts';
import { flagSentences, foldList, VERDICT_WORDS } from './note-words.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords } from './provenance-words.ts';
import type { Json } from './quotation-json-ld.ts';
import { sourceAddress } from './text-fragment.ts';
import type { CheckContext } from './web-annotation.ts';

/** One line of a note. `address` marks a value that is a link. */
interface NoteLine {
  label: string;
  value: string;
  address?: string;
}

/**
 * The lines of a verification note, in English: what the page prints, what the record has, where from, and on which
 * corpus and when this was checked. States what was compared; draws no conclusion.
 */
function noteLines(checked: CheckedQuotation, context: CheckContext): NoteLine[] {
  const { match, speaker } = checked;
  const { corpus, page } = context;
  const lines: (NoteLine | null)[] = [
    { label: 'Quotation', value: `“${checked.text}”` },
    speaker === null
      ? null
      : { label: page ? 'Attributed by the page to' : 'Attributed to', value: speaker },
    page ? { label: 'Page', value: page.title, address: page.url } : null,
    isKnown(page?.published) ? { label: 'Page dated', value: page.published } : null,
    { label: 'Result', value: VERDICT_WORDS[checked.verdict] },
    match && { label: 'Record', value: `“${match.text}”` },
    ...checked.edits.filter((edit) => edit.kind !== 'equal').map(differenceLine),
    ...flagSentences(checked).map((value) => ({ label: 'Note', value })),
    checked.folds.length === 0
      ? null
      : { label: 'Not counted as differences', value: foldList(checked.folds) },
    match && inContext(match) !== match.text
      ? { label: 'In the record', value: `“${inContext(match)}”` }
      : null,
    match?.question == null ? null : { label: 'In answer to', value: `“${match.question}”` },
    match && {
      label: 'Speaker',
      value: match.role === '' ? match.speaker : `${match.speaker}, ${match.role}`,
    },
    match && { label: 'Said', value: saidOn(match) },
    match?.venue === undefined ? null : { label: 'Occasion', value: match.venue },
    match && {
      label: 'Published by',
      value: `${match.publisher} (${affiliationWords(match)})`,
    },
    match && {
      label: 'Source',
      value: sourceAddress(match.url, match.text),
      address: sourceAddress(match.url, match.text),
    },
    {
      label: 'Compared with',
      value: `${corpus.name}: ${corpus.statements} statements, ${corpus.from} to ${corpus.until}, SHA-256 ${corpus.hash}`,
    },
    { label: 'Checked', value: context.time },
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => ({ ...line, value: plainText(line.value) }));
}

function isKnown(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined && date !== 'unknown';
}

/** The words of the record with its sentence around them, or with the sentences before and after. */
function inContext({ before, text, after }: QuotationMatch): string {
  return `${before}${gapBetween(before, text)}${text}${gapBetween(text, after)}${after}`;
}

function saidOn({ date, notAfter }: QuotationMatch): string {
  if (date !== 'unknown') return date;
  return notAfter === undefined ? 'not dated' : `not dated; by ${notAfter}`;
}

function differenceLine(edit: Edit): NoteLine {
  const page = `“${edit.page}”`;
  const record = `“${edit.record}”`;
  const value = {
    equal: '',
    insert: `only on the page: ${page}`,
    delete: `only in the record: ${record}`,
    replace: `page ${page}, record ${record}`,
    omit: `left out at a mark: ${record}`,
  }[edit.kind];
  return {
    label: 'Difference',
    value: edit.note === undefined ? value : `${value} (${edit.note})`,
  };
}

/**
 * The note as plain text, a line for each fact. Each begins with a label of ours, so no spreadsheet takes it for a
 * formula; what is a link elsewhere has its address behind it.
 */
export function verificationNoteText(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value, address }) => {
    const link = address === undefined || address === value ? null : plainAddress(address);
    return `${label}: ${value}${link === null ? '' : ` <${link}>`}`;
  });
  return `${lines.join('\n')}\n`;
}

/** The note as a Markdown list. */
export function verificationNoteMarkdown(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value, address }) => {
    const link = address === undefined ? null : plainAddress(address);
    const words = escapeMarkdown(value);
    return `- **${label}:** ${link === null ? words : `[${words}](${link})`}`;
  });
  return `${lines.join('\n')}\n`;
}

/** The note as an HTML description list without styles or scripts. */
export function verificationNoteHtml(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value, address }) => {
    const link = address === undefined ? null : plainAddress(address);
    const words = escapeHtml(value);
    const shown =
      link === null
        ? words
        : `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${words}</a>`;
    return `<dt>${label}</dt><dd>${shown}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

/** The check as data: the whole result, not only what is shown. Serialise with `JSON.stringify`. */
export function verificationNoteJson(checked: CheckedQuotation, context: CheckContext): Json {
  const { match } = checked;
  return {
    quotation: checked.text,
    attributedTo: checked.speaker,
    verdict: checked.verdict,
    flags: [...checked.flags],
    edits: checked.edits.filter((edit) => edit.kind !== 'equal').map((edit) => ({ ...edit })),
    folds: [...checked.folds],
    record: match && {
      statement: match.statement,
      passage: match.passage,
      start: match.start,
      end: match.end,
      text: match.text,
      speaker: match.speaker,
      role: match.role,
      date: match.date,
      ...(match.venue !== undefined && { venue: match.venue }),
      publisher: match.publisher,
      affiliation: match.affiliation,
      translation: match.translation,
      source: sourceAddress(match.url, match.text),
    },
    corpus: { ...context.corpus },
    ...(context.page && { page: { ...context.page } }),
    time: context.time,
  };
}

/** The note for the clipboard, plain and HTML together. */
export function clipboardNote(checked: CheckedQuotation, context: CheckContext): ClipboardContent {
  return {
    plain: verificationNoteText(checked, context),
    html: verificationNoteHtml(checked, context),
  };
}
