import type { OpenRecord } from '../../core/open-record.ts';
import { checkOne } from '../../core/quotes/check-one.ts';
import { ok, type Result } from '../../core/result.ts';
import { runBatch } from '../batch.ts';
import { badInput, batchOption, CORPUS_OPTION, type Command } from '../command.ts';
import { writeJson } from '../io.ts';
import { loadRecord } from '../load-record.ts';
import { CheckInput, readInput } from '../read-input.ts';

/** `otr check`: one quotation against the record. */
export const checkCommand: Command = {
  forms: [
    'check "QUOTATION" [--speaker NAME] [--date YYYY-MM-DD]',
    'check --batch < lines.jsonl > verdicts.jsonl',
  ],
  summary: 'compares a quotation with the record, word for word',
  options: {
    speaker: { takes: 'NAME', about: 'whom the article names as the speaker' },
    date: { takes: 'DATE', about: 'when the article appeared: YYYY-MM-DD, YYYY-MM or YYYY' },
    corpus: CORPUS_OPTION,
    batch: batchOption('{"quote", "speaker", "date"}'),
  },
  async run({ words, values, switches }, io) {
    const [quote, ...more] = words;
    const batch = switches.has('batch');
    if (more.length > 0) return { usage: 'Put the quotation in quotation marks, as one word.' };
    if (batch === (quote !== undefined)) {
      return { usage: batch ? 'With --batch they come on standard input.' : 'Which quotation?' };
    }
    const record = await loadRecord(io, values.corpus);
    if (!record.ok) return badInput(io, record.error.message);
    if (quote === undefined) return runBatch(io, (input) => check(record.value, input));
    const answer = check(record.value, { quote, speaker: values.speaker, date: values.date });
    if (!answer.ok) return badInput(io, answer.error.message);
    await writeJson(io, answer.value, 'document');
    return 0;
  },
};

function check(record: OpenRecord, input: unknown): Result<object> {
  const read = readInput(CheckInput, input);
  if (!read.ok) return read;
  const { quote, speaker, date } = read.value;
  return ok(checkOne(record, { quote, date, ...(speaker === '' ? {} : { speaker }) }));
}
