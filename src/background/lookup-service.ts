import { corpusSummary } from '../core/corpus-summary.ts';
import { examinePage } from '../core/examine-page.ts';
import type { Lookups } from '../core/protocol.ts';
import { checkOne } from '../core/quotes/check-one.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { searchPassages } from '../core/search/search-passages.ts';
import { looksAtTopics } from '../core/search/searchable-record.ts';
import type { CorpusTexts } from '../core/statement.ts';
import type { RecordSource } from './record-source.ts';

/**
 * The look-ups over an open record. Knows neither browser nor storage: `source` says where the record comes
 * from, so the same service answers in the background and in tests. Every call only reads.
 */
export function createLookupService(open: RecordSource): Lookups {
  return {
    examine: ({ article }) =>
      using(open('shingles', 'vocabulary', 'search'), (record) => examinePage(record, article)),
    check: (request) => using(open('shingles'), (record) => checkOne(record, request)),
    search: (request) =>
      looksAtTopics(request)
        ? using(open('search', 'topics'), (record) => searchPassages(record, request))
        : using(open('search'), (record) => searchPassages({ ...record, topics: [] }, request)),
    statement: async ({ id }) => {
      const opened = await open();
      return opened.ok ? viewStatement(opened.value.corpus, id) : opened;
    },
    about: () => using(open(), ({ corpus }) => describeCorpus(corpus)),
  };
}

async function using<Opened, T>(
  opening: Promise<Result<Opened>>,
  use: (record: Opened) => T,
): Promise<Result<T>> {
  const opened = await opening;
  return opened.ok ? ok(use(opened.value)) : opened;
}

function viewStatement(corpus: CorpusTexts, id: string) {
  const statement = corpus.statements.find((one) => one.id === id);
  if (!statement)
    return fail('not-found', 'This statement is not in the corpus that is installed.');
  const passages = Object.fromEntries(
    statement.turns.flatMap((turn) =>
      turn.passages.flatMap((position) => {
        const passage = corpus.passages[position];
        return passage ? [[position, passage] as const] : [];
      }),
    ),
  );
  return ok({ statement, passages, people: corpus.people });
}

/** Topics that no passage is about are left out: choosing one would find nothing. */
function describeCorpus(corpus: CorpusTexts) {
  const used = new Set(corpus.passages.flatMap(({ topics }) => topics));
  return {
    summary: corpusSummary(corpus),
    statements: corpus.statements.map(({ turns: _turns, ...head }) => head),
    people: corpus.people,
    topics: corpus.topics
      .filter(({ id }) => used.has(id))
      .map(({ id, prefLabel, names }) => ({ id, prefLabel, ...(names && { names }) })),
  };
}
