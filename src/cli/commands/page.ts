import type { OpenRecord } from '../../core/open-record.ts';
import { ok, type Result } from '../../core/result.ts';
import { runBatch } from '../batch.ts';
import { badInput, batchOption, CORPUS_OPTION, type Command, URL_OPTION } from '../command.ts';
import { type Io, writeJson } from '../io.ts';
import { loadRecord } from '../load-record.ts';
import { openPage } from '../open-page.ts';
import { type PageReport, reportPage } from '../page-report.ts';
import { PageInput, readInput } from '../read-input.ts';

/** `otr page`: what the extension would find on a saved page. */
export const pageCommand: Command = {
  forms: ['page FILE.html [--url URL]', 'page --batch < lines.jsonl > reports.jsonl'],
  summary: 'topics, related statements and quotations of a saved page',
  options: {
    url: URL_OPTION,
    corpus: CORPUS_OPTION,
    batch: batchOption('{"file", "url"}'),
  },
  async run({ words, values, switches }, io) {
    const [file, ...more] = words;
    const batch = switches.has('batch');
    if (more.length > 0) return { usage: 'One file at a time; for many, use --batch.' };
    if (batch === (file !== undefined)) {
      return { usage: batch ? 'With --batch the files come on standard input.' : 'Which file?' };
    }
    const record = await loadRecord(io, values.corpus);
    if (!record.ok) return badInput(io, record.error.message);
    if (file === undefined) {
      return runBatch(io, async (input) => {
        const line = readInput(PageInput, input);
        return line.ok ? examineFile(record.value, line.value.file, line.value.url, io) : line;
      });
    }
    const report = await examineFile(record.value, file, values.url ?? '', io);
    if (!report.ok) return badInput(io, report.error.message);
    await writeJson(io, report.value, 'document');
    return 0;
  },
};

async function examineFile(
  record: OpenRecord,
  file: string,
  url: string,
  io: Io,
): Promise<Result<PageReport>> {
  const started = io.now();
  const page = await openPage(file, url);
  if (!page.ok) return page;
  return ok(reportPage(record, page.value.article, page.value.isArticle, { now: io.now, started }));
}
