import { dateBounds } from '../../dates/partial-date.ts';
import type { SearchRequest } from '../../protocol.ts';
import type { PartialDate } from '../../statement.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';

/** A request's query merged with its separate filters; if both limit the dates, the narrower limit applies. */
export function readRequest(request: SearchRequest): ParsedQuery {
  const parsed = parseQuery(request.query);
  const { filters } = parsed;
  if (request.speaker) filters.speakers = [request.speaker];
  if (request.topic) filters.topics = [request.topic];
  if (request.voice) filters.voices = [request.voice];
  for (const date of [request.from, request.to]) {
    if (date && !dateBounds(date)) parsed.notes.push({ code: 'bad-date', value: date });
  }
  filters.from = narrower(filters.from, request.from, (a, b) => a > b);
  filters.to = narrower(filters.to, request.to, (a, b) => a < b);
  return parsed;
}

function narrower(
  own: PartialDate | null,
  asked: PartialDate | undefined,
  isNarrower: (a: string, b: string) => boolean,
): PartialDate | null {
  if (!asked || !dateBounds(asked)) return own;
  return own === null || isNarrower(asked, own) ? asked : own;
}
