import * as v from 'valibot';
import { MAX_ARTICLE_LENGTH } from '../core/limits.ts';
import { fail, ok, type Result } from '../core/result.ts';

const Id = v.optional(v.union([v.string(), v.number()]));
const DateText = v.pipe(
  v.string(),
  v.regex(
    /^(?:unknown|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/,
    'a date is YYYY-MM-DD, YYYY-MM or YYYY',
  ),
);
/** A batch may come from data whose dates carry a time; the day is all we use. */
const LooseDate = v.pipe(
  v.nullish(v.string(), 'unknown'),
  v.transform((text) => text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')),
  DateText,
);
const Words = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
const OptionalText = v.optional(
  v.pipe(
    v.nullable(v.string()),
    v.transform((text) => text ?? ''),
  ),
  '',
);

/** `{"file", "url"}`: a saved page. */
export const PageInput = v.object({ id: Id, file: Words, url: OptionalText });

/** `{"quote", "speaker", "date"}`: a quotation to compare. */
export const CheckInput = v.object({
  id: Id,
  quote: Words,
  speaker: OptionalText,
  date: LooseDate,
});

/** `{"title", "paragraphs", "url", "date", "blockQuotes"}`: an article as text, and which paragraphs are set apart. */
export const TextInput = v.object({
  id: Id,
  title: v.optional(v.string(), ''),
  paragraphs: v.pipe(
    v.array(v.string()),
    v.check(
      (all) => all.reduce((sum, text) => sum + text.length, 0) <= 2 * MAX_ARTICLE_LENGTH,
      `longer than ${2 * MAX_ARTICLE_LENGTH} characters`,
    ),
  ),
  blockQuotes: v.optional(v.array(v.pipe(v.number(), v.integer('a whole number'))), []),
  url: OptionalText,
  date: LooseDate,
  language: v.optional(v.string(), 'und'),
});

/** The options of `otr search`; a line of a batch has the same names. */
export const SearchInput = v.object({
  id: Id,
  query: v.string(),
  speaker: v.exactOptional(v.string()),
  topic: v.exactOptional(v.string()),
  from: v.exactOptional(DateText),
  to: v.exactOptional(DateText),
  limit: v.exactOptional(
    v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/, 'a whole number'))]),
      v.transform(Number),
      v.integer('a whole number'),
      v.minValue(1, 'at least 1'),
      v.maxValue(1000, 'at most 1000'),
    ),
  ),
});

/** Reads what a person or program handed us; the message names the part that is wrong and how it should be. */
export function readInput<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, input);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  return fail(
    'bad-request',
    where ? `"${where}": ${plain(issue.message)}.` : 'A JSON object is needed.',
  );
}

function plain(message: string): string {
  return message
    .replace(/^Invalid key: Expected "?(\w+)"? but received undefined$/, 'is missing')
    .replace(/^Invalid type: Expected/, 'expected');
}
