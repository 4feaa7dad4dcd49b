import { readPartialDate } from '../../dates/partial-date.ts';
import type { PartialDate } from '../../statement.ts';
import { isMonthAlone, MONTH_SIGN, monthOf } from './month-names.ts';
import type { QueryWord } from './parse-query.ts';
import { takeStretches } from './take-stretches.ts';

/** Stands for the year of a date that has none: "--12-20". */
export const ANY_YEAR = '-';

/** A date among the words of a query. */
export interface WrittenDate {
  /** Of no year in particular if it begins with `ANY_YEAR`. */
  date: PartialDate;
  words: QueryWord[];
  /** As typed, but for what stood between the words. */
  text: string;
}

/** Between the parts of a date or after them, in these languages, Chinese and Japanese. */
const LINKS = new Set(['of', 'de', 'del', 'г', 'года', '年', MONTH_SIGN, '日', '号']);

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/u;

/** Separates the dates from the other words of a query: "Taiwan 20 December 2021", "Dec 2021", "2021-12-20", "2021年12月", "December". */
export function takeDates(words: readonly QueryWord[]): {
  dates: WrittenDate[];
  others: QueryWord[];
} {
  // Few queries have one.
  if (!words.some(({ term }) => YEAR.test(term) || isMonthAlone(term)))
    return { dates: [], others: [...words] };
  const { taken, others } = takeStretches(words, dateAt);
  return { dates: taken, others };
}

function dateAt(words: readonly QueryWord[]): WrittenDate | null {
  if (LINKS.has(words[0]?.term ?? '')) return null;
  const parts = words.flatMap(({ term }, index) => {
    const isMonth = words[index + 1]?.term === MONTH_SIGN;
    return LINKS.has(term) ? [] : [{ term: isMonth ? term + MONTH_SIGN : term, index }];
  });
  for (const length of [3, 2, 1]) {
    const tried = parts.slice(0, length);
    const last = tried[length - 1];
    const date = last && readParts(tried.map(({ term }) => term));
    if (!date) continue;
    let end = last.index + 1;
    while (LINKS.has(words[end]?.term ?? '')) end += 1;
    const used = words.slice(0, end);
    const hasNames = used.some(({ term }) => !DAY.test(term) && !YEAR.test(term));
    return { date, words: used, text: hasNames ? used.map(({ text }) => text).join(' ') : date };
  }
  return null;
}

/** One to three words as a date in any usual order; `null` for "03/04/2021", which is read differently in different countries. */
function readParts(parts: string[]): PartialDate | null {
  const [year] = parts.filter((part) => YEAR.test(part));
  if (year === undefined) return readWithoutYear(parts);
  const rest = parts.filter((part) => part !== year);
  const isBetween = parts.length === 3 && parts[1] === year;
  if (rest.length !== parts.length - 1 || isBetween) return null;
  const named = rest.flatMap((part) => monthOf(part) ?? []);
  const numbers = rest.flatMap((part) => DAY.exec(part)?.[1] ?? []).map(Number);
  if (named.length + numbers.length !== rest.length || named.length > 1) return null;
  const [month, day] =
    named.length > 0 ? [named[0], numbers[0]] : inFigures(rest, parts[0] === year);
  if (rest.length > 0 && month === undefined) return null;
  return dateOf(year, month, day);
}

/** "December", "20 December", "December 20". */
function readWithoutYear(parts: string[]): PartialDate | null {
  const [name] = parts.filter(isMonthAlone);
  const [other] = parts.filter((part) => part !== name);
  const day = other === undefined ? undefined : DAY.exec(other)?.[1];
  if (name === undefined || parts.length > 2 || (parts.length === 2 && !day)) return null;
  const inLeapYear = dateOf('2020', monthOf(name), day === undefined ? undefined : Number(day));
  return inLeapYear?.replace('2020', ANY_YEAR) ?? null;
}

function dateOf(year: string, ...monthAndDay: (number | undefined)[]): PartialDate | null {
  const pad = (part?: number) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  const date = year + monthAndDay.map(pad).join('');
  return readPartialDate(date) && date;
}

/** Month and day of a date in figures; a month alone has two digits, since "2021 5 ships" are five ships. */
function inFigures(rest: string[], isYearFirst: boolean): (number | undefined)[] {
  const [first = 0, second] = rest.map(Number);
  if (isYearFirst)
    return second === undefined && !/^\d\d$/.test(rest[0] ?? '') ? [] : [first, second];
  if (second === undefined) return [];
  if (first > 12 || first === second) return [second, first];
  return second > 12 ? [first, second] : [];
}
