import { dateBounds } from '../../dates/partial-date.ts';
import { MAX_QUERY_LENGTH, MAX_QUERY_WORDS } from '../../limits.ts';
import type { SearchNote } from '../../protocol.ts';
import type { PartialDate, Voice } from '../../statement.ts';
import { VOICES } from '../../voices.ts';
import { adjacentTerms, searchTerms } from '../search-terms.ts';
import { type QueryPiece, queryPieces } from './query-pieces.ts';

/** A word to look for. */
export interface QueryWord {
  term: string;
  /** As typed. */
  text: string;
  /** It may be the beginning of a longer word, since the input ends with it. */
  open: boolean;
}

/** Words to find next to each other, in this order. */
export interface QueryPhrase {
  terms: string[];
  /** As typed, without the marks. */
  text: string;
  open: boolean;
  /** A run in a script without spaces: what a passage does not have as a whole is looked up in pieces. */
  run: boolean;
}

/** The same as part of a query. */
export interface DemandedPhrase extends QueryPhrase {
  /** In quotation marks: exactly these words were asked for. */
  quoted: boolean;
}

/** Which passages may be results at all. Lists contain names as typed; an empty list is no limit. */
interface QueryFilters {
  speakers: string[];
  topics: string[];
  voices: Voice[];
  from: PartialDate | null;
  to: PartialDate | null;
}

/** A query, understood as far as it could be. */
export interface ParsedQuery {
  words: QueryWord[];
  phrases: DemandedPhrase[];
  filters: QueryFilters;
  /** What must be absent. */
  without: { phrases: QueryPhrase[]; speakers: string[]; topics: string[]; voices: Voice[] };
  notes: SearchNote[];
}

type FieldName = 'speaker' | 'topic' | 'voice' | 'date' | 'from' | 'to';

const FIELDS = new Map<string, FieldName>([
  ['speaker', 'speaker'],
  ['by', 'speaker'],
  ['topic', 'topic'],
  ['about', 'topic'],
  ['voice', 'voice'],
  ['date', 'date'],
  ['since', 'from'],
  ['from', 'from'],
  ['until', 'to'],
  ['to', 'to'],
]);
const FIELD_NAMES = new Set(FIELDS.keys());

/**
 * Reads a query: words, "exact phrases" in marks of any shape, -without, and speaker:, topic:, voice:, date:, since:, until:.
 * Never throws and never fails: what it cannot read becomes words to search for, or a note that says so.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    filters: { speakers: [], topics: [], voices: [], from: null, to: null },
    without: { phrases: [], speakers: [], topics: [], voices: [] },
    notes: [],
  };
  const pieces = queryPieces(query.slice(0, MAX_QUERY_LENGTH), FIELD_NAMES);
  for (const [index, piece] of pieces.entries()) readPiece(parsed, piece, pieces[index + 1]);
  if (parsed.words.length > MAX_QUERY_WORDS) {
    parsed.words.length = MAX_QUERY_WORDS;
    parsed.notes.push({ code: 'too-long', words: MAX_QUERY_WORDS });
  }
  return parsed;
}

function readPiece(parsed: ParsedQuery, piece: QueryPiece, next: QueryPiece | undefined): void {
  const field = piece.field === null ? undefined : FIELDS.get(piece.field);
  if (field !== undefined) {
    readField(parsed, field, piece);
    return;
  }
  if (piece.field !== null) {
    // "10:30", "https://…" and "Biden: we …" have a colon too; a note is given only where a value was clearly meant.
    if (/^[\p{L}\p{N}"“]/u.test(piece.text)) {
      parsed.notes.push({ code: 'unknown-field', value: piece.field });
    }
    readWords(parsed, { ...piece, text: piece.field, quoted: false, open: false });
  }
  if (!piece.quoted && !piece.without && piece.field === null) {
    if (piece.text === 'OR') {
      parsed.notes.push({ code: 'no-or' });
      return;
    }
    if (piece.text === 'AND') return;
    if (piece.text === 'NOT' && next) {
      next.without = true;
      return;
    }
  }
  readWords(parsed, piece);
}

function readWords(parsed: ParsedQuery, piece: QueryPiece): void {
  const found = searchTerms(piece.text);
  if (found.length === 0) return;
  // A run in a script without spaces is many pairs from one word: they must be adjacent.
  const run = found.some(({ start }, index) => start < (found[index - 1]?.end ?? 0));
  const phrase = {
    terms: adjacentTerms(found).map(({ term }) => term),
    text: piece.text.trim(),
    open: piece.open,
    run,
  };
  if (piece.without) {
    parsed.without.phrases.push({ ...phrase, open: false });
    return;
  }
  if (piece.quoted || run) {
    parsed.phrases.push({ ...phrase, quoted: piece.quoted });
    return;
  }
  for (const [index, { term, start, end }] of found.entries()) {
    const open = piece.open && index === found.length - 1 && end === piece.text.length;
    parsed.words.push({ term, text: piece.text.slice(start, end), open });
  }
}

function readField(parsed: ParsedQuery, field: FieldName, piece: QueryPiece): void {
  const value = piece.text.trim();
  if (!value) return;
  const into = piece.without ? parsed.without : parsed.filters;
  if (field === 'speaker') into.speakers.push(value);
  else if (field === 'topic') into.topics.push(value);
  else if (field === 'voice') readVoice(parsed, into.voices, value);
  else if (piece.without) parsed.notes.push({ code: 'bad-date', value: `-${value}` });
  else readDates(parsed, field, value, piece.open);
}

function readVoice(parsed: ParsedQuery, voices: Voice[], value: string): void {
  const voice = VOICES.find((name) => name.startsWith(value.toLowerCase()));
  if (voice) voices.push(voice);
  else parsed.notes.push({ code: 'bad-voice', value });
}

const RANGE = /^(.*?)(?:\.{2,}|…)(.*)$/u;
const YEARS = /^(\d{4})[-–](\d{4})$/u;

function readDates(
  parsed: ParsedQuery,
  field: 'date' | 'from' | 'to',
  value: string,
  open: boolean,
): void {
  const range = field === 'date' ? (RANGE.exec(value) ?? YEARS.exec(value)) : null;
  const sides = range ? [range[1] ?? '', range[2] ?? ''] : [value, value];
  const [from = '', to = ''] = sides.map((side) => side.trim().replaceAll('/', '-'));
  if ((from && !dateBounds(from)) || (to && !dateBounds(to)) || !(from || to)) {
    // Somebody typing "date:20" is about to type a date: no note yet.
    if (!open || /[^\d./…–-]/u.test(value)) parsed.notes.push({ code: 'bad-date', value });
    return;
  }
  const swapped = from && to && from > to;
  if (from && field !== 'to') parsed.filters.from = swapped ? to : from;
  if (to && field !== 'from') parsed.filters.to = swapped ? from : to;
}
