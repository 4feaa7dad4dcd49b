import type { PhraseTree } from './phrase-tree.ts';

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
  /** The pairings of which this sign is the first part; always the same objects. */
  pairingsFrom(sign: Sign): readonly Pairing[];
  /** Phrases for a page in a language (primary tag); languages without labels share an empty tree. */
  phrasesFor(language: string): PhraseTree<Meaning>;
  /** Distinguishes English text, where conditions in words apply, from other languages, where only topics are known. */
  isEnglish(language: string): boolean;
}

/** The vocabulary's aliases are English, and so is a text of no known language. */
export function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und' || language === '';
}

/** True for "$id", which stands for any name of a topic. */
export function isTopic(part: string): boolean {
  return part.startsWith('$');
}
