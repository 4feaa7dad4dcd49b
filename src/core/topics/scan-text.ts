import type { PhraseMatch } from './phrase-tree.ts';
import type { Naming, Pairing, Sign, Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** A name of a topic found in a stretch of text. */
export interface NameHit {
  naming: Naming;
  /** The words as written there, those of a pair joined by " + ". */
  words: string;
}

/** What the vocabulary finds in one stretch of text: a headline, a lead, a part of a paragraph. */
export interface Scan {
  /** Names by the topic's position, including pairs; where plain names of one topic overlap, the longest only. */
  names: Map<number, NameHit[]>;
  /** All signs present, for conditions and pairs, with the words that matched. */
  signs: Map<Sign, string>;
  /** Length in words. */
  length: number;
}

/** Finds all names and signs of the vocabulary in a text of the given language, in one pass over its words. */
export function scanText(text: string, language: string, vocabulary: Vocabulary): Scan {
  const words = splitWords(text);
  const signs = new Map<Sign, string>();
  const named: PhraseMatch<Naming>[] = [];
  const wordsOf = ({ from, to }: { from: number; to: number }) =>
    text.slice(words[from]?.start, words[to - 1]?.end);

  for (const match of vocabulary.phrasesFor(language).find(words)) {
    if ('naming' in match.value) named.push({ ...match, value: match.value.naming });
    else signs.set(match.value.sign, wordsOf(match));
  }
  const names = new Map<number, NameHit[]>();
  const add = (naming: Naming, shown: string) => {
    const known = names.get(naming.topic);
    if (known) known.push({ naming, words: shown });
    else names.set(naming.topic, [{ naming, words: shown }]);
  };
  for (const match of longestOnly(named)) {
    if (match.value.weight === 0) continue;
    const shown = wordsOf(match);
    add(match.value, shown);
    for (const sign of vocabulary.topics[match.value.topic]?.signs ?? []) {
      if (!signs.has(sign)) signs.set(sign, shown);
    }
  }
  for (const pairing of pairingsIn(signs, vocabulary)) {
    const shown = pairing.parts.map((sign) => signs.get(sign) ?? '');
    add(pairing, [...new Set(shown)].join(' + '));
  }
  return { names, signs, length: words.length };
}

function pairingsIn(signs: Map<Sign, string>, vocabulary: Vocabulary): Pairing[] {
  const found: Pairing[] = [];
  for (const sign of signs.keys()) {
    for (const pairing of vocabulary.pairingsFrom(sign)) {
      if (pairing.parts.every((part) => signs.has(part))) found.push(pairing);
    }
  }
  return found;
}

/** Of overlapping names of one topic keeps the longest: "Taiwan Strait" is one mention of Taiwan, not two. */
function longestOnly(matches: PhraseMatch<Naming>[]): PhraseMatch<Naming>[] {
  const sorted = matches.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.value.weight - b.value.weight,
  );
  const taken = new Map<number, Set<number>>();
  const kept = sorted.filter(({ value, from, to }) => {
    const places = taken.get(value.topic) ?? new Set<number>();
    taken.set(value.topic, places);
    for (let at = from; at < to; at += 1) if (places.has(at)) return false;
    for (let at = from; at < to; at += 1) places.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
