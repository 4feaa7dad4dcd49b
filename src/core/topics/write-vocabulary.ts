import type { Topic, TopicAlias } from '../statement.ts';
import { type Phrase, phraseOf } from './phrase-tree.ts';
import {
  isEnglish,
  isTopic,
  type Meaning,
  type Naming,
  type Pairing,
  type Sign,
} from './vocabulary.ts';
import { type Conditions, writeVocabularyLines } from './vocabulary-lines.ts';
import { foldPhrase } from './words.ts';

/**
 * Prepares topics for detection and serialises them for `openVocabulary`. In `needs`, `unless` and in the parts of an alias
 * "A + B", a part is words or "$id" for another topic of the vocabulary. "A + B" counts only if all parts are in one headline or
 * stretch of text. Ids that are not in the vocabulary are never present.
 */
export function writeVocabulary(topics: readonly Topic[]): string {
  const languages = new Set(topics.flatMap(({ labels }) => Object.keys(labels)));
  const phrases = new Map([['en', byFirstStep(englishPhrases(topics))]]);
  for (const language of languages) {
    if (!isEnglish(language)) phrases.set(language, byFirstStep(labelPhrases(topics, language)));
  }
  const conditions = topics.map((topic) => conditionsOf(topic, topics));
  return writeVocabularyLines({ conditions, phrases, pairings: pairingsOf(topics) });
}

function conditionsOf(topic: Topic, topics: readonly Topic[]): Conditions {
  return {
    signs: [...withBroader(topic, topics)].map((id) => `$${id}`),
    needs: (topic.needs ?? []).map(signOf),
    unless: (topic.unless ?? []).map(signOf),
  };
}

function withBroader(
  topic: Topic,
  topics: readonly Topic[],
  found = new Set<string>(),
): Set<string> {
  if (found.has(topic.id)) return found;
  found.add(topic.id);
  for (const broader of topics) {
    if (topic.broader.includes(broader.id)) withBroader(broader, topics, found);
  }
  return found;
}

function pairingsOf(topics: readonly Topic[]): Map<Sign, Pairing[]> {
  const pairings = new Map<Sign, Pairing[]>();
  for (const [index, topic] of topics.entries()) {
    for (const alias of topic.aliases) {
      if (!alias.text.includes(' + ')) continue;
      const parts = alias.text.split(' + ').map(signOf);
      put(pairings, parts[0], { ...namingOf(alias, index), parts });
    }
  }
  return pairings;
}

function englishPhrases(topics: readonly Topic[]): Phrase<Meaning>[] {
  const phrases: Phrase<Meaning>[] = [];
  const asked = new Set<string>();
  const ask = (part: string) => {
    const sign = signOf(part);
    if (isTopic(sign) || asked.has(sign)) return;
    asked.add(sign);
    phrases.push(phraseOf(part, { sign }));
  };
  for (const [index, topic] of topics.entries()) {
    for (const alias of topic.aliases) {
      const sides = alias.text.split(' + ');
      const naming = namingOf(alias, index);
      if (sides.length > 1) sides.forEach(ask);
      else phrases.push(phraseOf(alias.text, { naming }, alias.exactCase));
      for (const part of [...(alias.needs ?? []), ...(alias.unless ?? [])]) ask(part);
    }
    for (const part of [...(topic.needs ?? []), ...(topic.unless ?? [])]) ask(part);
  }
  return phrases;
}

function labelPhrases(topics: readonly Topic[], language: string): Phrase<Meaning>[] {
  return topics.flatMap(({ labels }, topic) => {
    const naming: Naming = { topic, weight: 1, needs: [], unless: [] };
    return (labels[language] ?? []).map((label) => phraseOf<Meaning>(label, { naming }));
  });
}

function namingOf(alias: TopicAlias, topic: number): Naming {
  return {
    topic,
    weight: alias.weight ?? 1,
    needs: (alias.needs ?? []).map(signOf),
    unless: (alias.unless ?? []).map(signOf),
  };
}

function signOf(part: string): Sign {
  return isTopic(part) ? part : `=${foldPhrase(part)}`;
}

function byFirstStep(phrases: Phrase<Meaning>[]): Map<string, Phrase<Meaning>[]> {
  const groups = new Map<string, Phrase<Meaning>[]>();
  for (const phrase of phrases) put(groups, phrase.steps[0], phrase);
  return groups;
}

/** Adds to a group; what has no key is nothing that could be found. */
function put<T>(groups: Map<string, T[]>, key: string | undefined, value: T): void {
  if (key === undefined) return;
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
