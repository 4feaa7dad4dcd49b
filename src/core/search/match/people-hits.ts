import type { CorpusTexts, Person } from '../../statement.ts';
import type { PassageSearch } from '../index/open-search.ts';
import { foldTerm, searchTerms } from '../search-terms.ts';
import { type Hits, hitsByPassage } from './hits.ts';

/** What people said, and what names them in the record's own letters: that they are named does not outweigh what they said. */
export function peopleHits(search: PassageSearch, corpus: CorpusTexts, people: Person[]): Hits {
  return hitsByPassage(
    people.flatMap((person) => {
      const own = hitsByPassage(said(search, corpus, person));
      let most = Number.POSITIVE_INFINITY;
      for (const { score } of own.values()) most = Math.min(most, score);
      const named = naming(search, corpus, person).map((hit) => ({
        ...hit,
        score: own.has(hit.passage) ? 0 : Math.min(hit.score, most),
      }));
      return [...named, ...own.values()];
    }),
  );
}

/** Where the family name stands as it is written, "Long", not "long": in the passage or in the question that it answers. */
function naming(search: PassageSearch, corpus: CorpusTexts, { name, familyName }: Person) {
  const family = foldTerm(familyName);
  const parts = searchTerms(name).flatMap(({ term }) =>
    search.search(term, { fields: ['text', 'question'] }),
  );
  const names = (passage: number) =>
    search
      .termsOf(passage)
      .some(
        ({ term, start, end }) =>
          term === family && corpus.passages[passage]?.text.slice(start, end) === familyName,
      );
  return [...hitsByPassage(parts).values()].filter(({ passage }) => {
    const question = corpus.passages[passage]?.question;
    return names(passage) || (question !== undefined && names(question));
  });
}

function said(search: PassageSearch, corpus: CorpusTexts, { id, familyName }: Person) {
  return search
    .search(foldTerm(familyName), { fields: ['speaker'] })
    .filter(({ passage }) => corpus.passages[passage]?.person === id);
}
