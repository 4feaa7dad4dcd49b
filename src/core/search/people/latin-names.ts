import type { CorpusTexts, Person } from '../../statement.ts';
import type { QueryWord } from '../query/parse-query.ts';
import { searchTerms } from '../search-terms.ts';
import { spellingDistance } from '../spelling-distance.ts';

/** Somebody named in full in Latin letters by the first words of a query. */
export interface FullName {
  people: Person[];
  words: readonly QueryWord[];
  /** Their names, if what was typed is no name of theirs or a known mistake in it. */
  meant: string[];
}

/** Words of the shortest and of the longest name that is looked for: a name of one word is found like any other word. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/** Letters of a name typed as one word ("wangyi"): fewer may be a word ("like" is not Li Ke). */
const SHORTEST_TOGETHER = 6;

/** Letters of a word in which two may be wrong. */
const LONG_WORD = 6;

/** A person's name as terms. */
interface Name {
  person: Person;
  terms: string[];
}

const split = new WeakMap<Person[], Name[]>();

/** All names in Latin letters of more than one word, split once for a corpus: each key in the search field asks for them. */
function fullNames({ people }: CorpusTexts): Name[] {
  const names = split.get(people) ?? splitNames(people);
  split.set(people, names);
  return names;
}

function splitNames(people: Person[]): Name[] {
  return people.flatMap((person) =>
    [person.name, ...person.aliases]
      .map((name) => ({ person, terms: termsOf(name) }))
      .filter(({ terms }) => terms.length >= FEWEST_WORDS),
  );
}

/**
 * The longest name at the beginning of some words: one on record, with other spaces or its words in another order too ("wangyi",
 * "Yi Wang"), or else one that differs from it in a letter or two of a single word ("Wang Li").
 */
export function fullNameFirst(corpus: CorpusTexts, words: readonly QueryWord[]): FullName | null {
  const names = fullNames(corpus);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    const typed = words.slice(0, length);
    const same = names.filter((name) => isSame(name.terms, typed));
    const found = same.length > 0 ? same : names.filter((name) => isMistyped(name.terms, typed));
    if (found.length === 0) continue;
    const people = [...new Set(found.map(({ person }) => person))];
    const meant = people.filter(({ name }) => isMistyped(termsOf(name), typed));
    return { people, words: typed, meant: meant.map(({ name }) => name) };
  }
  return null;
}

function isSame(name: string[], typed: readonly QueryWord[]): boolean {
  const terms = typed.map(({ term }) => term);
  const together = terms.join('');
  if (name.join('') === together)
    return terms.length >= FEWEST_WORDS || together.length >= SHORTEST_TOGETHER;
  return name.toSorted().join(' ') === terms.toSorted().join(' ');
}

/** Whether all words are the name's but one, and that one but for a letter or two. The beginning of a word is no mistake. */
function isMistyped(name: string[], typed: readonly QueryWord[]): boolean {
  if (name.length !== typed.length) return false;
  const wrong = typed.flatMap(({ term, open }, index) => {
    const meant = name[index] ?? '';
    return term === meant ? [] : [{ term, meant, begun: open && meant.startsWith(term) }];
  });
  const [only] = wrong;
  if (!only || wrong.length > 1 || only.begun) return false;
  const allowed = only.meant.length < LONG_WORD ? 1 : 2;
  return spellingDistance(only.term, only.meant) <= allowed;
}

function termsOf(name: string): string[] {
  return searchTerms(name).map(({ term }) => term);
}
