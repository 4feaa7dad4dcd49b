import type { PartialDate } from '../core/statement.ts';
import { pathOf } from './page-kind.ts';
import { type PageMetadata, texts } from './read-metadata.ts';

const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'displaydate',
  'ptime',
  'pdate',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'article.published',
];

/** On pages with more elements than this no visible date line is searched for: it would block the page. */
const MAX_ELEMENTS = 20_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH_YEAR = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`,
  'i',
);
const MONTH_DAY_YEAR = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i',
);

/**
 * The date in a text, as a calendar day (or month) exactly as written: never converted to another time zone. Reads ISO dates,
 * `20210305`, `/2021/03/05/`, and days with English month names. A numeric date (`03/04/2021`) is read if one of the two cannot
 * be a month. `unknown` otherwise.
 */
export function readDate(text: string): PartialDate {
  // The usual case first: patterns cost more to compile than to run.
  if (/^\d{4}-\d\d-\d\d/.test(text))
    return isoDate(text.slice(0, 4), text.slice(5, 7), text.slice(8, 10));
  if (!/(?:19|20)\d\d/.test(text)) return 'unknown';
  let found = /(?:^|[^\d])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (found) return isoDate(found[1], found[2], found[3]);
  found = /(?:^|[^\d])((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?(?!\d)/.exec(text);
  if (found) return isoDate(found[1], found[2], found[3]);
  found = DAY_MONTH_YEAR.exec(text);
  if (found) return isoDate(found[3], monthNumber(found[2]), found[1]);
  found = MONTH_DAY_YEAR.exec(text);
  if (found) return isoDate(found[3], monthNumber(found[1]), found[2]);
  found = /(?:^|[^\d])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/.exec(text);
  if (found) {
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (first > 12) return isoDate(found[3], found[2], found[1]);
    if (second > 12 || first === second) return isoDate(found[3], found[1], found[2]);
    return 'unknown';
  }
  found = /^((?:19|20)\d\d)-(\d\d)$/.exec(text);
  return found ? isoDate(found[1], found[2], undefined) : 'unknown';
}

/** When the article was published according to the page: JSON-LD, then `<meta>`, `<time>`, the address, a visible date line. */
export function publishedDate(
  document: Document,
  url: string,
  metadata: PageMetadata,
): PartialDate {
  for (const source of sources(document, url, metadata)) {
    const date = readDate(source);
    if (date !== 'unknown') return date;
  }
  return 'unknown';
}

/** From the most to the least reliable; lazily, since the first is nearly always enough. */
function* sources(document: Document, url: string, metadata: PageMetadata): Generator<string> {
  yield* texts(metadata.linked.datePublished);
  for (const name of NAMES) {
    const value = metadata.meta.get(name);
    if (value) yield value;
  }
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate]');
  if (marked) yield marked.getAttribute('datetime') ?? marked.textContent ?? '';
  yield pathOf(url);
  const time = document.querySelector('article time, main time, header time, time');
  if (time) yield time.getAttribute('datetime') ?? time.textContent ?? '';
  yield* texts(metadata.linked.dateCreated);
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return;
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="byline" i]',
  )) {
    const text = element.textContent ?? '';
    if (text.length < 120) yield text;
  }
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (!year || m < 1 || m > 12 || d < 1 || d > 31) return 'unknown';
  const pad = (value: number) => String(value).padStart(2, '0');
  return day === undefined ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(d)}`;
}
