import * as v from 'valibot';
import { isOfReadableLength } from '../core/article.ts';
import { isSurelyBefore, readPartialDate } from '../core/dates/partial-date.ts';
import { isRecord } from '../core/is-record.ts';
import { MAX_ARTICLE_LENGTH, MAX_HITS, MAX_QUERY_LENGTH } from '../core/limits.ts';
import { fail, ok, type Result } from '../core/result.ts';

const DATE = 'must be a calendar date, written YYYY-MM-DD, YYYY-MM or YYYY';
const DateText = v.pipe(
  v.string(),
  v.check((text) => readPartialDate(text) !== null, DATE),
);
/** A batch may come from data whose dates include a time; only the day is used. */
const LooseDate = v.pipe(
  v.nullish(v.string(), 'unknown'),
  v.transform((text) => text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')),
  v.check((text) => text === 'unknown' || readPartialDate(text) !== null, DATE),
);
const Words = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
const Shown = v.pipe(
  Words,
  v.maxLength(MAX_QUERY_LENGTH, `must have at most ${MAX_QUERY_LENGTH} characters`),
);
const OptionalText = v.optional(
  v.pipe(
    v.nullable(v.string()),
    v.transform((text) => text ?? ''),
  ),
  '',
);

/** `{"file", "url"}`: a saved page. */
export const PageInput = v.object({ file: Words, url: OptionalText });

/** `{"quote", "speaker", "date"}`: a quotation to compare. */
export const CheckInput = v.object({
  quote: Shown,
  speaker: OptionalText,
  date: LooseDate,
});

const Position = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

/**
 * `{"title", "paragraphs", "url", "date", "blockQuotes", "inlineQuotes"}`: an article as text, which paragraphs are set apart, and
 * what is marked up as a quotation within one (UTF-16 offsets of the paragraph as given).
 */
export const TextInput = v.object({
  title: v.optional(v.string(), ''),
  paragraphs: v.pipe(
    v.array(v.string()),
    v.check(isOfReadableLength, `must have at most ${2 * MAX_ARTICLE_LENGTH} characters in all`),
  ),
  blockQuotes: v.optional(v.array(Position), []),
  inlineQuotes: v.optional(
    v.array(v.object({ paragraph: Position, start: Position, end: Position })),
    [],
  ),
  url: OptionalText,
  date: LooseDate,
  language: v.optional(v.string(), 'und'),
});

/** The options of `otr search`; a line of a batch has the same names. */
export const SearchInput = v.pipe(
  v.object({
    query: v.pipe(
      v.string(),
      v.maxLength(MAX_QUERY_LENGTH, `must have at most ${MAX_QUERY_LENGTH} characters`),
    ),
    speaker: v.exactOptional(v.string()),
    topic: v.exactOptional(v.string()),
    from: v.exactOptional(DateText),
    to: v.exactOptional(DateText),
    limit: v.exactOptional(
      v.pipe(
        v.union([v.number(), v.string()]),
        v.transform(Number),
        v.check(
          (limit) => Number.isInteger(limit) && limit >= 1 && limit <= MAX_HITS,
          `must be a whole number from 1 to ${MAX_HITS}`,
        ),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ from = 'unknown', to = 'unknown' }) => !isSurelyBefore(to, from),
      'must not be earlier than "from"',
    ),
    ['to'],
  ),
);

/** Reads input from a person or a program; the message names the part that is wrong and what is expected. */
export function readInput<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>> {
  if (!isRecord(input) || Array.isArray(input)) {
    return fail('bad-request', 'A JSON object is needed, in braces.');
  }
  const read = v.safeParse(schema, input);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  return fail('bad-request', `"${where ?? ''}" ${plain(issue.message)}.`);
}

function plain(message: string): string {
  return message
    .replace(/^Invalid key: Expected "?(\w+)"? but received undefined$/, 'is missing')
    .replace(/^Invalid type: Expected (.+) but received (.+)$/s, (_, wanted, given) => {
      const kind = KINDS[wanted] ?? wanted;
      return `must be ${kind}, not ${given.length > MAX_ECHO ? 'this' : given}`;
    });
}

/** What valibot calls types, in words for people. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list',
  '(number | string)': 'a number',
};

/** Characters of a wrong value that are repeated in the message, which is one line. */
const MAX_ECHO = 40;
