import type { Article } from '../../core/article.ts';
import type { OpenRecord } from '../../core/open-record.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { runBatch } from '../batch.ts';
import { badInput, batchOption, CORPUS_OPTION, type Command } from '../command.ts';
import { type Io, readAll, writeJson } from '../io.ts';
import { loadRecord } from '../load-record.ts';
import { type PageReport, reportPage } from '../page-report.ts';
import { readInput, TextInput } from '../read-input.ts';

/** `otr text`: like `otr page`, for an article that is already plain text. */
export const textCommand: Command = {
  forms: ['text < article.json', 'text --batch < lines.jsonl > reports.jsonl'],
  summary:
    'topics, related statements and quotations of an article given as JSON: {"title", "paragraphs", "url", "date", "language", "blockQuotes", "inlineQuotes"}',
  options: {
    corpus: CORPUS_OPTION,
    batch: batchOption('each such an object'),
  },
  async run({ words, values, switches }, io) {
    if (words.length > 0)
      return { usage: 'The article comes on standard input, not as words of the command.' };
    const record = await loadRecord(io, values.corpus);
    if (!record.ok) return badInput(io, record.error.message);
    if (switches.has('batch')) {
      return runBatch(io, (input) => examineText(record.value, input, io));
    }
    const input = parseJson(await readAll(io));
    const report = input.ok ? examineText(record.value, input.value, io) : input;
    if (!report.ok) return badInput(io, report.error.message);
    await writeJson(io, report.value, 'document');
    return 0;
  },
};

function examineText(record: OpenRecord, input: unknown, io: Io): Result<PageReport> {
  const started = io.now();
  const read = readInput(TextInput, input);
  if (!read.ok) return read;
  const { title, url, date, language, blockQuotes, inlineQuotes } = read.value;
  const paragraphs = read.value.paragraphs
    .map((given, position) => ({
      text: collapsed(given).trim(),
      block: blockQuotes.includes(position),
      quotes: inlineQuotes
        .filter(({ paragraph }) => paragraph === position)
        .map(({ start, end }) => ({ start: offsetIn(given, start), end: offsetIn(given, end) })),
    }))
    .filter(({ text }) => text !== '');
  const article: Article = {
    url,
    title,
    published: date,
    language,
    keywords: [],
    kind: 'article',
    paragraphs: paragraphs.map(({ text }) => text),
    blockQuotes: paragraphs.flatMap(({ block }, position) => (block ? [position] : [])),
    inlineQuotes: paragraphs.flatMap(({ quotes }, paragraph) =>
      quotes.map((range) => ({ ...range, paragraph })),
    ),
  };
  return ok(reportPage(record, article, true, { now: io.now, started }));
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Where a position of a given paragraph is in its text without superfluous white space. */
function offsetIn(given: string, position: number): number {
  return collapsed(given.slice(0, position)).trimStart().length;
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(
      'bad-request',
      'Standard input is not JSON: it takes one object with "title" and "paragraphs" (for many, use --batch).',
    );
  }
}
