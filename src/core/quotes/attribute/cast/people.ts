import { dateBounds, isSurelyBefore } from '../../../dates/partial-date.ts';
import type { DatedRole, PartialDate, Person } from '../../../statement.ts';

/** The people list, indexed for looking up names found on a page. */
export interface KnownPeople {
  /** Person ids by folded spelling: names, aliases and labels of all languages. */
  spellings: ReadonlyMap<string, string>;
  /** Person ids by single words of their aliases: "wand" for "Wand Yi". */
  aliasParts: ReadonlyMap<string, ReadonlySet<string>>;
  people: readonly Person[];
}

const KNOWN = new WeakMap<readonly Person[], KnownPeople>();

/** Folds case, accents, hyphens and possessive endings, which do not distinguish people. */
export function foldName(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[-\u2010\u2011\u00A0\s]+/gu, ' ')
    .replace(/['\u2019]s$/u, '')
    .trim();
}

/** Only processes letters that have accents, since every name on a page is folded. */
function withoutAccents(name: string): string {
  return /[\u00C0-\u024F\u1E00-\u1EFF]/u.test(name)
    ? name.normalize('NFD').replace(/\p{M}/gu, '')
    : name;
}

/** Prepares a people list. Done once for each list, since every page uses the same one. */
export function knowPeople(people: readonly Person[]): KnownPeople {
  const known = KNOWN.get(people) ?? compile(people);
  KNOWN.set(people, known);
  return known;
}

function compile(people: readonly Person[]): KnownPeople {
  const spellings = new Map<string, string>();
  const aliasParts = new Map<string, Set<string>>();
  for (const person of people) {
    const labels = Object.values(person.labels).flat();
    for (const name of [person.name, ...person.aliases, ...labels])
      spellings.set(foldName(name), person.id);
    for (const part of person.aliases.flatMap((alias) => foldName(alias).split(' '))) {
      const ids = aliasParts.get(part) ?? new Set();
      aliasParts.set(part, ids.add(person.id));
    }
  }
  return { spellings, aliasParts, people };
}

/** The offices that a person certainly held at a date; without a date those of people who have only one. */
export function officesAt({ roles }: Person, date: PartialDate): readonly DatedRole[] {
  if (!dateBounds(date)) return roles.length === 1 ? roles : [];
  return roles.filter(
    ({ from, until }) =>
      (from === undefined || !isSurelyBefore(date, from)) &&
      (until === undefined || !isSurelyBefore(until, date)),
  );
}

/** The only person on the list with this family name and all words of this office; `null` if there is none or more than one. */
export function personByOffice(
  known: KnownPeople,
  familyName: string,
  roles: readonly string[],
): string | null {
  if (roles.length === 0) return null;
  const family = foldName(familyName);
  const held = known.people.filter(
    (person) =>
      foldName(person.familyName) === family &&
      person.roles.some((dated) => {
        const words = dated.role.toLowerCase().split(/\W+/u);
        return roles.flatMap((role) => role.split(/\W+/u)).every((role) => words.includes(role));
      }),
  );
  return held.length === 1 ? (held[0]?.id ?? null) : null;
}
