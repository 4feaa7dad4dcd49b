import { corpusSummary } from '../core/corpus-summary.ts';
import { examinePage } from '../core/examine-page.ts';
import type { OpenStatements, OpenTexts } from '../core/open-record.ts';
import type { Lookups } from '../core/protocol.ts';
import { checkOne } from '../core/quotes/check-one.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { searchPassages } from '../core/search/search-passages.ts';
import type { RecordSource } from './record-source.ts';

/**
 * The look-ups over an open record. Knows neither browser nor storage: `source` says where the record comes
 * from, so the same service answers in the background and in tests. Every call only reads.
 */
export function createLookupService({ statements, texts, whole }: RecordSource): Lookups {
  return {
    examine: ({ article }) => using(whole, (record) => ok(examinePage(record, article))),
    check: (request) => using(statements, (record) => ok(checkOne(record, request))),
    search: (request) => using(whole, (record) => ok(searchPassages(record, request))),
    statement: ({ id }) => using(statements, (record) => viewStatement(record, id)),
    about: () => using(texts, (record) => ok(describeCorpus(record))),
  };
}

async function using<Opened, T>(
  load: () => Promise<Result<Opened>>,
  use: (record: Opened) => Result<T>,
): Promise<Result<T>> {
  const record = await load();
  return record.ok ? use(record.value) : record;
}

function viewStatement({ corpus }: OpenStatements, id: string) {
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
function describeCorpus({ corpus }: OpenTexts) {
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
