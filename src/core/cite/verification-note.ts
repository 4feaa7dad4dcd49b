import type { CheckedQuotation, Edit, QuotationMatch, Verdict } from '../findings.ts';
import type { ClipboardContent } from './clipboard.ts';
import { escapeHtml, escapeMarkdown, plainAddress } from './escape-html.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords } from './provenance-words.ts';
import type { Json } from './quotation-json-ld.ts';
import { sourceAddress } from './text-fragment.ts';
import type { CheckContext } from './web-annotation.ts';

/** English words of each verdict in notes, the same as on the cards. */
const VERDICT_WORDS: Record<Verdict, string> = {
  verbatim: 'Word for word',
  elided: 'Word for word, with words left out',
  altered: 'Words differ',
  reported: 'As reported, not as direct speech',
  question: 'The interviewer’s words',
  'different-wording': 'A similar passage in other words',
  phrase: 'Phrase occurs in the record',
  'too-short': 'Too short to compare',
  'not-in-corpus': 'Not in the statements held',
};

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
  const { corpus } = context;
  const lines: (NoteLine | null)[] = [
    { label: 'Quotation', value: `“${checked.text}”` },
    speaker === null ? null : { label: 'Attributed by the page to', value: speaker },
    context.page ? { label: 'Page', value: context.page.title, address: context.page.url } : null,
    { label: 'Result', value: VERDICT_WORDS[checked.verdict] },
    match && { label: 'Record', value: `“${match.text}”` },
    ...checked.edits.filter((edit) => edit.kind !== 'equal').map(differenceLine),
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

/** The note as plain text, a line for each fact. Each begins with a label of ours, so no spreadsheet takes it for a formula. */
export function verificationNoteText(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value }) => `${label}: ${value}`);
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
