import { dateBounds, dayNumber, orderingDate } from '../../core/dates/partial-date.ts';
import type { CorpusAbout } from '../../core/protocol.ts';
import type { Affiliation, PartialDate } from '../../core/statement.ts';

type Head = CorpusAbout['statements'][number];

/** A body that published texts of the corpus, or in which they first appeared. */
export interface Source {
  name: string;
  affiliation: Affiliation;
  /** Statements that it published or first carried. */
  statements: number;
}

/** All publishers and outlets, those with the most statements first; each once, under its name. */
export function sourcesOf(statements: readonly Head[]): Source[] {
  const found = new Map<string, Source>();
  for (const { outlet, publisher } of statements) {
    const bodies = outlet.name === publisher.name ? [publisher] : [publisher, outlet];
    for (const { name, affiliation } of bodies) {
      const before = found.get(name)?.statements ?? 0;
      found.set(name, { name, affiliation, statements: before + 1 });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
  );
}

/** The country of all governments behind the texts, as ISO 3166-1 alpha-2, if there is one only; `null` otherwise or if unknown. */
export function onlyCountry(statements: readonly Head[]): string | null {
  const official = statements
    .flatMap(({ outlet, publisher }) => [outlet, publisher])
    .filter(({ affiliation }) => affiliation === 'government' || affiliation === 'state-media');
  const countries = new Set(official.map(({ country }) => country));
  const [country] = countries;
  return countries.size === 1 && country !== undefined ? country : null;
}

/** Whether no text was taken from, or first appeared with, a body that is independent of states and parties. */
export function lacksIndependent(statements: readonly Head[]): boolean {
  return statements.every(
    ({ outlet, publisher }) =>
      outlet.affiliation !== 'independent' && publisher.affiliation !== 'independent',
  );
}

/**
 * The two neighbouring dates that lie furthest apart; `null` with fewer than three dates, where the span says it all. A statement
 * without a date counts with the last day on which it can have been made, and no stretch that ends there, since it may lie inside.
 */
export function longestGap(
  statements: readonly Head[],
): { from: PartialDate; until: PartialDate } | null {
  const days = statements
    .flatMap((statement) => {
      const date = orderingDate(statement);
      const bounds = dateBounds(date);
      const dated = statement.eventDate !== 'unknown';
      return bounds ? [{ date, at: dayNumber(bounds.first), dated }] : [];
    })
    .sort((a, b) => a.at - b.at);
  if (days.length < 3) return null;
  let widest = { from: '', until: '', days: 0 };
  for (const [index, { date, at, dated }] of days.slice(1).entries()) {
    const before = days[index];
    if (before && dated && at - before.at > widest.days) {
      widest = { from: before.date, until: date, days: at - before.at };
    }
  }
  return widest.days > 0 ? { from: widest.from, until: widest.until } : null;
}
