import type { CheckedQuotation, PageQuotation } from '../findings.ts';
import { MAX_QUERY_LENGTH } from '../limits.ts';
import type { CheckRequest } from '../protocol.ts';
import { readEntities } from '../text/entities.ts';
import { checkQuotation } from './check-quotation.ts';
import { joinQuoted, quotedWithin } from './quoted-within.ts';
import { readPasted } from './read-pasted.ts';
import type { QuotationRecord } from './shingles/record-words.ts';

/**
 * Compares a quotation that somebody selected or pasted. Outer quotation marks are removed, and an attribution between two
 * quoted halves ("…," he said, "…") is left out, as is a sentence around the quotation that the record has nothing of. Of several
 * quotations that are not in it together, the answer is about the first that is, and says so.
 * `pieces` are the ranges of the request that were compared.
 */
export function checkOne(record: QuotationRecord, request: CheckRequest): CheckedQuotation {
  const checked = checkGiven(record, request);
  // Whoever asks cuts a longer text there, so that there was more of one that reaches it.
  if (request.quote.length < MAX_QUERY_LENGTH) return checked;
  return { ...checked, flags: [...checked.flags, 'too-long'] };
}

function checkGiven(
  record: QuotationRecord,
  { quote: given, speaker, date }: CheckRequest,
): CheckedQuotation {
  const quote = readEntities(given);
  const named = speaker?.trim() ? { speaker: speaker.trim(), person: null } : null;
  const check = (quotation: PageQuotation): CheckedQuotation =>
    checkQuotation(record, quotation, { articleDate: date ?? 'unknown', language: 'und' });
  const whole = check({ ...asPasted(quote), ...named });
  if (isExact(whole)) return whole;
  const within = quotedWithin(quote, record.corpus.people);
  const joined = joinQuoted(within);
  if (!joined) return whole;
  const quoted = check({ ...joined, ...named });
  if (within.length === 1 || isExact(quoted)) return isAllThereIs(quoted, whole) ? quoted : whole;
  // Of several, one that the record has not would count as words added to the others.
  const held = within
    .map((one) => check({ ...one, ...named }))
    .find((one) => isExact(one) && isAllThereIs(one, whole));
  return held ? { ...held, flags: [...held.flags, 'one-of-several'] } : whole;
}

function isExact({ verdict }: CheckedQuotation): boolean {
  return verdict === 'verbatim' || verdict === 'elided';
}

function asPasted(quote: string): PageQuotation {
  const pieces = readPasted(quote);
  return {
    text: pieces.map(({ start, end }) => quote.slice(start, end)).join(' '),
    pieces: pieces.map((piece) => ({ ...piece, paragraph: 0 })),
    speaker: null,
    person: null,
    place: 'body',
  };
}

/** Whether the record has the words in marks, and none of those around them. */
function isAllThereIs({ match: quoted }: CheckedQuotation, { match: whole }: CheckedQuotation) {
  if (!quoted || !whole) return quoted !== null;
  return whole.spans.every(({ passage, start, end }) =>
    quoted.spans.some((one) => one.passage === passage && one.start <= start && one.end >= end),
  );
}
