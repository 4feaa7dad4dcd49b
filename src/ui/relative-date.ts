import type { PartialDate } from '../core/statement.ts';
import type { Translate } from './strings.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

const UNITS = ['year', 'month', 'day'] as const;
const MS_PER_DAY = 86_400_000;

/**
 * How far a statement is from the article, in words: "4 months before this article".
 * Two partial dates are compared only as far as both are known; `null` if either is not known at all.
 */
export function distanceInWords(
  statement: PartialDate,
  article: PartialDate,
  translate: Translate,
): string | null {
  const said = partsOf(statement);
  const printed = partsOf(article);
  const known = Math.min(said.length, printed.length);
  const finest = UNITS[known - 1];
  if (finest === undefined) return null;
  if (said.slice(0, known).every((part, i) => part === printed[i])) {
    return translate(`same.${finest}`);
  }
  const { unit, count } = distance(said.slice(0, known), printed.slice(0, known));
  return earlier(said, printed, known)
    ? translate.plural(`before.${unit}`, count)
    : translate.plural(`after.${unit}`, count);
}

function partsOf(date: PartialDate): number[] {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').map(Number) : [];
}

function earlier(a: number[], b: number[], known: number): boolean {
  for (let i = 0; i < known; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Days up to two weeks, weeks up to two months, months up to two years: the unit people would use. */
function distance(a: number[], b: number[]): { unit: Unit; count: number } {
  const [yearA = 0, monthA = 1, dayA] = a;
  const [yearB = 0, monthB = 1, dayB] = b;
  if (a.length === 1) return { unit: 'year', count: Math.abs(yearA - yearB) };
  const months = Math.abs((yearA - yearB) * 12 + monthA - monthB);
  if (dayA === undefined || dayB === undefined) return monthsOrYears(months);
  const days = Math.abs(
    (Date.UTC(yearA, monthA - 1, dayA) - Date.UTC(yearB, monthB - 1, dayB)) / MS_PER_DAY,
  );
  if (days < 14) return { unit: 'day', count: days };
  if (days < 60) return { unit: 'week', count: Math.round(days / 7) };
  return monthsOrYears(Math.round(days / 30.44));
}

function monthsOrYears(months: number): { unit: Unit; count: number } {
  if (months < 24) return { unit: 'month', count: months };
  return { unit: 'year', count: Math.round(months / 12) };
}
