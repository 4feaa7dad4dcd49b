import { lazily } from '../../lazily.ts';
import type { CorpusTexts, Person } from '../../statement.ts';
import type { QueryWord } from '../query/parse-query.ts';
import { takeStretches } from '../query/take-stretches.ts';
import { searchTerms } from '../search-terms.ts';
import { standsApart } from './katakana.ts';
import { fullNameFirst } from './latin-names.ts';

const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether a text has letters other than Latin ones. */
export function hasOtherLetters(text: string): boolean {
  return OTHER_LETTER.test(text);
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 5;

/** Letters of a last word by which a person is known without the others ("Путин"). */
const SHORTEST_LAST_WORD = 4;

/** Words of a query that name somebody. */
interface NamedPeople {
  people: Person[];
  words: readonly QueryWord[];
  /** The names that were probably meant by a misspelled one. */
  meant: string[];
}

/** A person's name in other letters, word by word. */
interface SplitName {
  person: Person;
  name: string[];
}

/** Separates names in full ("Boris Johnson", "Си Цзиньпин"), or nearly so, from the other words of a query. */
export function takePeople(
  corpus: CorpusTexts,
  words: readonly QueryWord[],
): { named: NamedPeople[]; others: QueryWord[] } {
  // Split once for all words, and only those in the letters of the query.
  const names = lazily(() => splitNames(corpus));
  const { taken, others } = takeStretches(words, (rest) =>
    hasOtherLetters(rest[0]?.term ?? '')
      ? namedFirst(names(), rest.slice(0, LONGEST_NAME))
      : fullNameFirst(corpus, rest),
  );
  return { named: taken, others };
}

function splitNames({ people }: CorpusTexts): SplitName[] {
  return people.flatMap((person) =>
    namesOf(person).map((name) => ({ person, name: searchTerms(name).map(({ term }) => term) })),
  );
}

/** The longest name at the beginning of some words. */
function namedFirst(names: readonly SplitName[], words: readonly QueryWord[]): NamedPeople | null {
  for (let length = words.length; length > 0; length -= 1) {
    const wanted = words.slice(0, length).map(({ term }) => term);
    const called = names.filter(({ name }) => isName(name, wanted));
    const people = [...new Set(called.map(({ person }) => person))];
    if (people.length > 0) return { people, words: words.slice(0, length), meant: [] };
  }
  return null;
}

function isName(name: string[], wanted: string[]): boolean {
  if (name.join(' ') === wanted.join(' ')) return true;
  const [only = ''] = wanted;
  return wanted.length === 1 && only.length >= SHORTEST_LAST_WORD && name.at(-1) === only;
}

/** Whom a run without spaces names, and what else is in it: "习近平主席" names one person and his office. */
export function peopleInRun(
  corpus: CorpusTexts,
  run: string,
): { name: string; people: Person[]; rest: string[] } | null {
  const names = corpus.people
    .flatMap((person) => namesOf(person).map((name) => ({ person, name })))
    .filter(({ name }) => name.length > 1 && standsApart(run, name));
  const longest = names.reduce((most, { name }) => (name.length > most.length ? name : most), '');
  if (longest === '') return null;
  const people = names.filter(({ name }) => name === longest).map(({ person }) => person);
  return { name: longest, people, rest: run.split(longest).filter((part) => part !== '') };
}

function namesOf({ labels }: Person): string[] {
  return Object.values(labels).flat().filter(hasOtherLetters);
}
