import { MAX_HITS } from '../../core/limits.ts';
import type { OpenRecord } from '../../core/open-record.ts';
import { ok, type Result } from '../../core/result.ts';
import { searchPassages } from '../../core/search/search-passages.ts';
import { runBatch } from '../batch.ts';
import { badInput, batchOption, CORPUS_OPTION, type Command } from '../command.ts';
import { writeJson } from '../io.ts';
import { loadRecord } from '../load-record.ts';
import { noteInEnglish } from '../note-words.ts';
import { readInput, SearchInput } from '../read-input.ts';

/** `otr search`: passages by words, phrases and fields. */
export const searchCommand: Command = {
  forms: [
    'search "QUERY" [--speaker S] [--topic T] [--from D] [--to D] [--limit N]',
    'search --batch < lines.jsonl > passages.jsonl',
  ],
  summary: 'passages of the record with the found words marked',
  options: {
    speaker: { takes: 'NAME', about: 'only passages of this speaker; part of the name will do' },
    topic: { takes: 'TOPIC', about: 'only passages on this topic, by id or name' },
    from: { takes: 'DATE', about: 'only what was said on or after YYYY-MM-DD, YYYY-MM or YYYY' },
    to: { takes: 'DATE', about: 'only what was said on or before it' },
    limit: { takes: 'N', about: `how many passages at most, from 1 to ${MAX_HITS}` },
    corpus: CORPUS_OPTION,
    batch: batchOption('{"query", "speaker", "topic", "from", "to", "limit"}'),
  },
  async run({ words, values, switches }, io) {
    const batch = switches.has('batch');
    if (batch && words.length > 0) return { usage: 'With --batch they come on standard input.' };
    const { corpus, ...fields } = values;
    if (!batch && words.join('').trim() === '' && Object.keys(fields).length === 0) {
      return { usage: 'What to search for?' };
    }
    const record = await loadRecord(io, corpus);
    if (!record.ok) return badInput(io, record.error.message);
    if (batch) return runBatch(io, (input) => search(record.value, input));
    const answer = search(record.value, { query: words.join(' '), ...fields });
    if (!answer.ok) return badInput(io, answer.error.message);
    await writeJson(io, answer.value, 'document');
    return 0;
  },
};

function search(record: OpenRecord, input: unknown): Result<object> {
  const read = readInput(SearchInput, input);
  if (!read.ok) return read;
  const { hits, total, notes, corpus } = searchPassages(record, read.value);
  const { query } = read.value;
  return ok({ query, passages: hits, total, notes: notes.map(noteInEnglish), corpus });
}
