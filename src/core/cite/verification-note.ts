import type { CheckedQuotation, Edit, QuotationMatch } from '../findings.ts';
import { gapBetween } from '../text/gap-between.ts';
import type { ClipboardContent } from './clipboard.ts';
import { escapeHtml, escapeMarkdown, plainAddress } from './escape-html.ts';
import { flagWords, foldList, VERDICT_WORDS } from './note-words.ts';
import { plainText } from './plain-text.ts';
import { affiliationWords } from './provenance-words.ts';
import type { Json } from './quotation-json-ld.ts';
import { sourceAddress } from './text-fragment.ts';
import type { CheckContext } from './web-annotation.ts';

/** One line of a note. `link` is the address of what the value names. */
interface NoteLine {
  label: string;
  value: string;
  link: string | null;
}

/** A label, what is to be said under it, and the address of what that names. Where there is nothing to say there is no line. */
type Entry = [label: string, value: string | null | undefined, address?: string | undefined];

/**
 * The lines of a verification note, in English: what the page prints, what the record has, where from, and on which
 * corpus and when this was checked. States what was compared; draws no conclusion.
 */
function noteLines(checked: CheckedQuotation, { corpus, page, time }: CheckContext): NoteLine[] {
  const { match, speaker, edits, folds } = checked;
  const entries: Entry[] = [
    ['Quotation', `“${checked.text}”`],
    ['Attributed to', speaker],
    ['Page', page?.title, page?.url],
    ['Page dated', page?.published === 'unknown' ? null : page?.published],
    ['Result', VERDICT_WORDS[checked.verdict]],
    ['Record', match && `“${match.text}”`],
    ...edits.filter(({ kind }) => kind !== 'equal').map(difference),
    ...flagWords(checked).map((words): Entry => ['Note', words]),
    ['Not counted as differences', foldList(folds)],
    ...(match ? recordEntries(match) : []),
    [
      'Compared with',
      `${corpus.name}: ${corpus.statements} statements, ${corpus.from} to ${corpus.until}, SHA-256 ${corpus.hash}`,
    ],
    ['Checked', time],
  ];
  return entries.flatMap(([label, value, address]) =>
    value ? [{ label, value: plainText(value), link: address ? plainAddress(address) : null }] : [],
  );
}

function recordEntries(match: QuotationMatch): Entry[] {
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

function difference(edit: Edit): Entry {
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

/**
 * The note as plain text, a line for each fact. Each begins with a label of ours, so no spreadsheet takes it for a
 * formula; what is a link elsewhere has its address behind it.
 */
export function verificationNoteText(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(
    ({ label, value, link }) =>
      `${label}: ${value}${link === null || link === value ? '' : ` <${link}>`}`,
  );
  return `${lines.join('\n')}\n`;
}

/** The note as a Markdown list. */
export function verificationNoteMarkdown(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value, link }) => {
    const words = escapeMarkdown(value);
    return `- **${label}:** ${link === null ? words : `[${words}](${link})`}`;
  });
  return `${lines.join('\n')}\n`;
}

/** The note as an HTML description list without styles or scripts. */
export function verificationNoteHtml(checked: CheckedQuotation, context: CheckContext): string {
  const lines = noteLines(checked, context).map(({ label, value, link }) => {
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
      ...match,
      spans: match.spans.map((span) => ({ ...span })),
      quoted: match.quoted.map((words) => ({ ...words })),
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
