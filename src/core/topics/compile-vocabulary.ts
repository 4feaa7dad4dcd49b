import type { Person, Topic, TopicAlias } from '../statement.ts';
import { createPhraseTree, type PhraseTree } from './phrase-tree.ts';
import { foldWord, splitWords } from './words.ts';

/**
 * Something whose presence can be tested: "$taiwan" is any name of the topic with that id or of a narrower one, "=arms sale"
 * the words themselves.
 */
export type Sign = string;

/** One way to name a topic, with its conditions resolved to signs. */
export interface Naming {
  /** Position in `Vocabulary.topics`. */
  topic: number;
  /** 0..1; 0 excludes the words from shorter names of the same topic and says nothing itself ("pre-Covid"). */
  weight: number;
  /** One of these must be on the page; empty: no condition. */
  needs: Sign[];
  /** None of these may be on the page. */
  unless: Sign[];
}

/** Signs that together name a topic if they are in one headline or stretch of text. */
export interface Pairing extends Naming {
  parts: Sign[];
}

/** A topic prepared for detection. */
export interface CompiledTopic {
  id: string;
  label: string;
  names?: Record<string, string>;
  background: boolean;
  /** True for another subject whose words are often figures of speech. */
  figurative: boolean;
  /** Its own sign and those of all topics broader than it. */
  signs: Sign[];
  needs: Sign[];
  /** Signs of another topic: weighed against the topic's own evidence. */
  unless: Sign[];
}

/** What a found phrase means: a name of a topic, a sign used by some condition, or both by two entries. */
export type Meaning = { naming: Naming } | { sign: Sign };

/** The topics of a corpus, prepared for detection in text of any of their languages. */
export interface Vocabulary {
  topics: CompiledTopic[];
  /** All pairings, each under the first of its parts. */
  pairings: Map<Sign, Pairing[]>;
  /** Phrases for a page in a language (primary tag); languages without labels share an empty tree. */
  phrasesFor(language: string): PhraseTree<Meaning>;
  /** Distinguishes English text, where conditions in words apply, from other languages, where only topics are known. */
  isEnglish(language: string): boolean;
  /** Names of each person of the record by id, folded like the words of `splitWords`, joined by one space. */
  people: { id: string; names: string[] }[];
}

/**
 * Prepares topics and people for detection. In `needs`, `unless` and in the parts of an alias "A + B", a part is words or "$id"
 * for another topic of the vocabulary. "A + B" counts only if all parts are in one headline or stretch of text. Ids that are
 * not in the vocabulary are never present.
 */
export function compileVocabulary(topics: Topic[], people: Person[]): Vocabulary {
  const compiled = topics.map((topic) => compileTopic(topic, topics));
  const trees = new Map<string, PhraseTree<Meaning>>();
  return {
    topics: compiled,
    pairings: pairingsOf(topics),
    isEnglish,
    phrasesFor(language) {
      const tag = isEnglish(language) ? 'en' : language;
      const known = trees.get(tag);
      if (known) return known;
      const tree = tag === 'en' ? englishTree(topics) : labelTree(topics, tag);
      trees.set(tag, tree);
      return tree;
    },
    people: people.map(({ id, name, aliases, labels }) => ({
      id,
      names: [name, ...aliases, ...Object.values(labels).flat()].map(foldPhrase),
    })),
  };
}

function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und' || language === '';
}

function compileTopic(topic: Topic, topics: Topic[]): CompiledTopic {
  return {
    id: topic.id,
    label: topic.prefLabel,
    ...(topic.names && { names: topic.names }),
    background: topic.background ?? false,
    figurative: topic.figurative ?? false,
    signs: [...withBroader(topic, topics)].map((id) => `$${id}`),
    needs: (topic.needs ?? []).map(signOf),
    unless: (topic.unless ?? []).map(signOf),
  };
}

function pairingsOf(topics: Topic[]): Map<Sign, Pairing[]> {
  const pairings = new Map<Sign, Pairing[]>();
  for (const [index, topic] of topics.entries()) {
    for (const alias of topic.aliases) {
      if (!alias.text.includes(' + ')) continue;
      const parts = alias.text.split(' + ').map(signOf);
      const first = parts[0];
      if (first === undefined) continue;
      const pairing = { ...namingOf(alias, index), parts };
      const known = pairings.get(first);
      if (known) known.push(pairing);
      else pairings.set(first, [pairing]);
    }
  }
  return pairings;
}

function withBroader(topic: Topic, topics: Topic[], found = new Set<string>()): Set<string> {
  if (found.has(topic.id)) return found;
  found.add(topic.id);
  for (const broader of topics) {
    if (topic.broader.includes(broader.id)) withBroader(broader, topics, found);
  }
  return found;
}

function namingOf(alias: TopicAlias, topic: number): Naming {
  return {
    topic,
    weight: alias.weight ?? 1,
    needs: (alias.needs ?? []).map(signOf),
    unless: (alias.unless ?? []).map(signOf),
  };
}

function englishTree(topics: Topic[]): PhraseTree<Meaning> {
  const tree = createPhraseTree<Meaning>();
  const asked = new Set<string>();
  const ask = (part: string) => {
    const sign = signOf(part);
    if (isTopic(sign) || asked.has(sign)) return;
    asked.add(sign);
    tree.add(part, { sign });
  };
  for (const [index, topic] of topics.entries()) {
    for (const alias of topic.aliases) {
      const sides = alias.text.split(' + ');
      if (sides.length > 1) sides.forEach(ask);
      else tree.add(alias.text, { naming: namingOf(alias, index) }, alias.exactCase ?? false);
      for (const part of [...(alias.needs ?? []), ...(alias.unless ?? [])]) ask(part);
    }
    for (const part of [...(topic.needs ?? []), ...(topic.unless ?? [])]) ask(part);
  }
  return tree;
}

function labelTree(topics: Topic[], language: string): PhraseTree<Meaning> {
  const tree = createPhraseTree<Meaning>();
  for (const [index, topic] of topics.entries()) {
    const naming: Naming = { topic: index, weight: 1, needs: [], unless: [] };
    for (const label of topic.labels[language] ?? []) tree.add(label, { naming });
  }
  return tree;
}

function signOf(part: string): Sign {
  return isTopic(part) ? part : `=${foldPhrase(part)}`;
}

/** True for "$id", which stands for any name of a topic. */
export function isTopic(part: string): boolean {
  return part.startsWith('$');
}

function foldPhrase(words: string): string {
  return splitWords(words)
    .map(({ raw }) => foldWord(raw))
    .join(' ');
}
