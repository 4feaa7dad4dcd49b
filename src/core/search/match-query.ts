import type { SearchNote } from '../protocol.ts';
import type { CorpusTexts, Person } from '../statement.ts';
import { dateHits } from './date-hits.ts';
import type { PassageSearch } from './index/open-search.ts';
import { findPhrase } from './match/find-phrase.ts';
import { findWord } from './match/find-word.ts';
import { type Hits, hitsByPassage, hitsInBoth } from './match/hits.ts';
import { matchRun } from './match/match-run.ts';
import { peopleHits } from './match/people-hits.ts';
import { beginsStretch, mustBeginStretch } from './people/katakana.ts';
import { hasOtherLetters, takePeople } from './people/people-named.ts';
import { isAskingWord } from './query/asking-words.ts';
import { isFunctionWord } from './query/function-words.ts';
import { otherFunctionWords } from './query/other-function-words.ts';
import type { ParsedQuery, QueryPhrase, QueryWord } from './query/parse-query.ts';
import { takeDates } from './query/written-dates.ts';
import type { SearchableRecord } from './searchable-record.ts';

/** Something a passage should contain: a word or a phrase, with the passages that do. */
export interface Demand {
  hits: Hits;
  phrase: QueryPhrase | null;
  /** It speaks for a passage that has it, and is not missed in one that has not. */
  optional?: boolean;
  /** How many words of the query it stands for; 1 if absent, less if it is doubtful. */
  words?: number;
  /** Ids of speakers of the record who are named: their words meet it as fully as words that name them. */
  speakers?: ReadonlySet<string>;
  /** The word, if it is one that is found as it is written. */
  term?: string;
  /** The same as typed. */
  typed?: string;
}

/** How much of a word another spelling of it is: "relieve" for "relief" must not outweigh words that are on record. */
const CORRECTED_WEIGHT = 0.5;

/** What a query demands, as far as the record can meet it. */
export interface Demands {
  demands: Demand[];
  notes: SearchNote[];
}

/**
 * Looks up every word and phrase of a query separately. Words the record does not have in any spelling are noted and no longer
 * demanded; a phrase that does not occur is noted and its words are demanded instead, a run without spaces in its pieces.
 */
export function matchQuery(record: SearchableRecord, query: ParsedQuery): Demands {
  const { corpus, search } = record;
  const demands: Demand[] = [];
  const notes: SearchNote[] = [];
  const demand = (
    hits: Hits,
    text: string,
    how: Pick<Demand, 'words' | 'speakers' | 'term' | 'typed'> = {},
  ): void => {
    if (hits.size === 0) notes.push({ code: 'no-word', word: text });
    else demands.push({ hits, phrase: null, ...how });
  };
  const loose: QueryWord[] = [];
  for (const phrase of query.phrases) {
    const hits = phraseHits(search, corpus, phrase);
    if (hits.size > 0) {
      demands.push({ hits, phrase });
      continue;
    }
    if (phrase.quoted && phrase.terms.length > 1) {
      notes.push({ code: 'no-phrase', phrase: phrase.text });
    }
    if (phrase.run) {
      const { found, missing } = matchRun(record, phrase);
      demands.push(...found.map((each) => ({ hits: each, phrase: null })));
      notes.push(...missing.map((word) => ({ code: 'no-word' as const, word })));
    } else loose.push(...phrase.terms.map((term) => ({ term, text: term, open: false })));
  }
  const { dates, others: undated } = takeDates([...loose, ...query.words]);
  for (const date of dates) demand(dateHits(search, corpus, date), date.text);
  const { named, others } = takePeople(corpus, undated);
  const nobody: QueryWord[] = [];
  for (const { people, words, meant } of named) {
    const hits = peopleHits(search, corpus, people);
    const text = words.map((word) => word.text).join(' ');
    // A name in Latin letters may still be what the record has as words.
    if (hits.size === 0 && !hasOtherLetters(text)) nobody.push(...words);
    else demand(hits, text, { words: words.length, ...speakersAmong(corpus, people) });
    if (hits.size > 0 && meant.length > 0)
      notes.push({ code: 'corrected', word: text, shown: meant });
  }
  const words = contentWords([...nobody, ...others]);
  const asksAbout = demands.length > 0 || words.some(({ term }) => !isAskingWord(term));
  for (const word of words) {
    const optional = asksAbout && isAskingWord(word.term);
    if (optional) {
      demands.push({ hits: hitsByPassage(search.search(word.term)), phrase: null, optional });
      continue;
    }
    const { hits, corrected } = findWord(search, corpus, word);
    const asTyped = corrected.length === 0 && { typed: word.text };
    demand(hits, word.text, { words: wordsFor(corrected), term: word.term, ...asTyped });
    if (corrected.length > 0) notes.push({ code: 'corrected', word: word.text, shown: corrected });
  }
  return { demands, notes };
}

function speakersAmong(corpus: CorpusTexts, people: Person[]): Pick<Demand, 'speakers'> {
  const speaking = new Set(corpus.passages.map(({ person }) => person));
  const ids = people.map(({ id }) => id).filter((id) => speaking.has(id));
  return ids.length > 0 ? { speakers: new Set(ids) } : {};
}

function wordsFor(corrected: string[]): number {
  return corrected.length > 0 ? CORRECTED_WEIGHT : 1;
}

/** Content words; all words if there is none, since then the function words are what was asked for. */
function contentWords(words: QueryWord[]): QueryWord[] {
  const others = otherFunctionWords(words.map(({ term }) => term));
  const content = words.filter(
    ({ term, open }) => open || !(isFunctionWord(term) || others.has(term)),
  );
  const once = new Map((content.length > 0 ? content : words).map((word) => [word.term, word]));
  return [...once.values()];
}

function phraseHits(search: PassageSearch, corpus: CorpusTexts, phrase: QueryPhrase): Hits {
  const [first = new Map(), ...others] = phrase.terms.map((term, index) => {
    const prefix = phrase.open && index === phrase.terms.length - 1;
    return hitsByPassage(search.search(term, { prefix, fields: ['text'] }));
  });
  const common = others.reduce(hitsInBoth, first);
  const hits = [...common].filter(([passage]) => {
    const { text = '' } = corpus.passages[passage] ?? {};
    if (mustBeginStretch(phrase.text) && !beginsStretch(text, phrase.text)) return false;
    return findPhrase(search.termsOf(passage), phrase).length > 0;
  });
  return new Map(hits);
}
