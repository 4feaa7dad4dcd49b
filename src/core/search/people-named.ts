import type { Corpus, Person } from '../statement.ts';
import { type Hits, hitsByPassage } from './hits.ts';
import { standsApart } from './katakana.ts';
import type { PassageSearch } from './open-search.ts';
import type { QueryWord } from './parse-query.ts';
import { foldTerm, searchTerms } from './search-terms.ts';

/** Names in Latin letters are found like any other word. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 5;

/** Letters of a last word by which a person is known without the others ("Путин"). */
const SHORTEST_LAST_WORD = 4;

/** Words of a query that name somebody. */
interface NamedPeople {
  people: Person[];
  words: QueryWord[];
}

/** Separates names in other letters than Latin ones ("Си Цзиньпин") from the other words of a query. */
export function takePeople(
  corpus: Corpus,
  words: readonly QueryWord[],
): { named: NamedPeople[]; others: QueryWord[] } {
  const named: NamedPeople[] = [];
  const others: QueryWord[] = [];
  for (let at = 0; at < words.length; ) {
    const found = namedAt(corpus, words.slice(at, at + LONGEST_NAME));
    const word = words[at];
    if (found) named.push(found);
    else if (word) others.push(word);
    at += found?.words.length ?? 1;
  }
  return { named, others };
}

/** The longest name at the beginning of some words. */
function namedAt(corpus: Corpus, words: QueryWord[]): NamedPeople | null {
  if (!OTHER_LETTER.test(words[0]?.term ?? '')) return null;
  for (let length = words.length; length > 0; length -= 1) {
    const wanted = words.slice(0, length).map(({ term }) => term);
    const people = corpus.people.filter((person) =>
      namesOf(person).some((name) =>
        isName(
          searchTerms(name).map(({ term }) => term),
          wanted,
        ),
      ),
    );
    if (people.length > 0) return { people, words: words.slice(0, length) };
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
  corpus: Corpus,
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
  return Object.values(labels)
    .flat()
    .filter((label) => OTHER_LETTER.test(label));
}

/** What people said, and what names them in the record's own letters. */
export function peopleHits(search: PassageSearch, corpus: Corpus, people: Person[]): Hits {
  return hitsByPassage(
    people.flatMap((person) => [
      ...naming(search, corpus, person),
      ...said(search, corpus, person),
    ]),
  );
}

/** Where the family name stands as it is written: "Long", not "long". */
function naming(search: PassageSearch, corpus: Corpus, { name, familyName }: Person) {
  const family = foldTerm(familyName);
  const parts = searchTerms(name).flatMap(({ term }) => search.search(term, { fields: ['text'] }));
  return [...hitsByPassage(parts).values()].filter(({ passage }) =>
    search
      .termsOf(passage)
      .some(
        ({ term, start, end }) =>
          term === family && corpus.passages[passage]?.text.slice(start, end) === familyName,
      ),
  );
}

function said(search: PassageSearch, corpus: Corpus, { id, familyName }: Person) {
  return search
    .search(foldTerm(familyName), { fields: ['speaker'] })
    .filter(({ passage }) => corpus.passages[passage]?.person === id);
}
