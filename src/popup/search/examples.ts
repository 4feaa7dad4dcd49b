import type { CorpusAbout, Lookups, SearchNote } from '../../core/protocol.ts';

/** An example search: in plain words, and as it is written in the field. */
export interface Example {
  label: string;
  query: string;
}

/** Examples shown: enough to show what is possible, few enough to read. */
const EXAMPLES = 4;

/** Topics tried for examples; a vocabulary may hold many that no statement speaks of. */
const TOPICS_TRIED = 4;

/**
 * Queries made from what the corpus holds, one of each kind, that are known to find something: each was asked before it is
 * shown. Fewer, or none, if little is found.
 */
export async function findExamples(
  lookups: Pick<Lookups, 'search'>,
  about: CorpusAbout,
): Promise<Example[]> {
  return firstAnswered(lookups, possibleExamples(about));
}

/**
 * Alternatives to a search that found nothing: the same with a speaker who is on record, the same without one of the filters
 * written in it, without all of them, then the examples.
 */
export async function findWaysOn(
  lookups: Pick<Lookups, 'search'>,
  about: CorpusAbout,
  query: string,
  notes: readonly SearchNote[],
): Promise<Example[]> {
  const known = notes.flatMap((note) =>
    note.code === 'no-speaker' ? withSpeakers(query, note.value, note.known) : [],
  );
  const without = (field: string | RegExp) => query.replace(field, ' ').replace(/\s+/g, ' ').trim();
  const looser = [...(query.match(FIELD) ?? []), FIELD].map(without);
  const nearer = [...new Set([...known, ...looser])].filter((way) => way !== '' && way !== query);
  const ways = nearer.map((way) => [{ label: way, query: way }]);
  const near = new Set(nearer.map((way) => way.toLowerCase()));
  const examples = possibleExamples(about).map((kind) =>
    kind.filter((example) => !near.has(example.query.toLowerCase())),
  );
  return firstAnswered(lookups, [...ways, ...examples]);
}

/** A filter in a query, with its value. */
const FIELD = /(?<!\S)-?\p{L}+:(?:"[^"]*"|\S+)/gu;

function withSpeakers(query: string, value: string, known: readonly string[]): string[] {
  return known.map((name) => query.replace(`"${value}"`, value).replace(value, `"${name}"`));
}

/** The first example of each kind that finds something. */
async function firstAnswered(
  lookups: Pick<Lookups, 'search'>,
  kinds: readonly (readonly Example[])[],
): Promise<Example[]> {
  const answered = await Promise.all(
    kinds.map(async (kind) => {
      for (const example of kind) {
        const answer = await lookups.search({ query: example.query, limit: 1 });
        if (answer.ok && answer.value.total > 0 && answer.value.notes.length === 0) return example;
      }
      return null;
    }),
  );
  return answered.filter((example) => example !== null).slice(0, EXAMPLES);
}

/** The examples to try for each kind, in order. */
function possibleExamples({ topics, statements, summary }: CorpusAbout): Example[][] {
  const labels = topics.slice(0, TOPICS_TRIED).map(({ prefLabel }) => prefLabel);
  const names = [
    ...new Set(statements.flatMap(({ speakers }) => speakers.map(({ name }) => name))),
  ];
  const [first = ''] = names;
  const year = summary.until.slice(0, 4);
  return [
    labels.map((label) => ({ label, query: label })),
    labels
      .slice(1)
      .flatMap((label) =>
        names.map((name) => ({ label: `${name}: ${label}`, query: `${label} speaker:"${name}"` })),
      ),
    first ? [{ label: first, query: `speaker:"${first}"` }] : [],
    /^\d{4}$/.test(year) ? [{ label: year, query: `date:${year}` }] : [],
  ];
}
