import * as v from 'valibot';
import { isOfReadableLength } from '../core/article.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_FACT_LENGTH,
  MAX_HITS,
  MAX_ID_LENGTH,
  MAX_LANGUAGE_TAG,
  MAX_PARAGRAPHS,
  MAX_QUERY_LENGTH,
} from '../core/limits.ts';
import type { LookupCalls } from '../core/protocol.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { VOICES } from '../core/voices.ts';

const ShortText = v.pipe(v.string(), v.maxLength(MAX_FACT_LENGTH));
const QueryText = v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH));
const DateText = v.pipe(v.string(), v.maxLength(10), v.regex(/^(?:unknown|\d{4}(?:-\d{2}){0,2})$/));
const Id = v.pipe(v.string(), v.maxLength(MAX_ID_LENGTH));

/** More keywords than any page is about; `readArticle` sends at most 40. */
const MAX_KEYWORDS = 500;

/** UTF-16 units of a request's id; `createLookupClient` makes far shorter ones. */
const MAX_REQUEST_ID = 100;

const Position = v.pipe(v.number(), v.integer(), v.minValue(0));

const ArticleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH)),
  title: ShortText,
  description: v.exactOptional(ShortText),
  byline: v.exactOptional(ShortText),
  published: DateText,
  language: v.pipe(v.string(), v.maxLength(MAX_LANGUAGE_TAG)),
  section: v.exactOptional(ShortText),
  keywords: v.pipe(v.array(ShortText), v.maxLength(MAX_KEYWORDS)),
  kind: v.picklist(['article', 'live-blog', 'opinion', 'video', 'front-page', 'list', 'other']),
  paragraphs: v.pipe(v.array(v.string()), v.maxLength(MAX_PARAGRAPHS), v.check(isOfReadableLength)),
  blockQuotes: v.exactOptional(v.pipe(v.array(Position), v.maxLength(MAX_PARAGRAPHS))),
  inlineQuotes: v.exactOptional(
    v.pipe(
      v.array(v.object({ paragraph: Position, start: Position, end: Position })),
      v.maxLength(MAX_PARAGRAPHS),
    ),
  ),
});

/** The parameters of each call, as the protocol types them. */
const paramsSchemas: {
  [Name in keyof LookupCalls]: v.GenericSchema<unknown, LookupCalls[Name]['params']>;
} = {
  examine: v.object({ article: ArticleSchema }),
  check: v.object({
    quote: QueryText,
    speaker: v.exactOptional(ShortText),
    date: v.exactOptional(DateText),
  }),
  search: v.object({
    query: QueryText,
    speaker: v.exactOptional(ShortText),
    topic: v.exactOptional(Id),
    from: v.exactOptional(DateText),
    to: v.exactOptional(DateText),
    voice: v.exactOptional(v.picklist(VOICES)),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HITS))),
  }),
  statement: v.object({ id: Id }),
  about: v.object({}),
};

const EnvelopeSchema = v.object({
  channel: v.literal('lookup'),
  id: v.pipe(v.string(), v.maxLength(MAX_REQUEST_ID)),
  name: v.picklist(['examine', 'check', 'search', 'statement', 'about']),
  params: v.unknown(),
});

/** A request whose parameters have been read, one member for each call. */
export type LookupRequest = {
  [Name in keyof LookupCalls]: { id: string; name: Name; params: LookupCalls[Name]['params'] };
}[keyof LookupCalls];

/**
 * Reads a message from another context. `null` if it is not a lookup. A refusal says which part is wrong and repeats nothing of
 * what was sent.
 */
export function readRequest(message: unknown): Result<LookupRequest> | null {
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success) return null;
  const { id, name, params } = envelope.output;
  const read = v.safeParse(paramsSchemas[name], params);
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue) ?? 'params';
    return fail(
      'bad-request',
      `The request “${name}” cannot be read: ${where} is not as expected.`,
    );
  }
  // The schema was chosen by the name: the compiler cannot follow that the two belong together.
  return ok({ id, name, params: read.output } as LookupRequest);
}
