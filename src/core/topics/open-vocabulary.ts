import type { TopicHead } from '../statement.ts';
import { openPhraseTree, type PhraseTree } from './phrase-tree.ts';
import { isEnglish, type Meaning, type Pairing, type Sign, type Vocabulary } from './vocabulary.ts';
import { openVocabularyLines } from './vocabulary-lines.ts';

/**
 * Opens what `writeVocabulary` wrote of the same topics. Names are prepared as texts come
 * to words that begin them: in a worker that has just woken, all names would take longer than everything else until the answer.
 */
export function openVocabulary(
  serialised: string,
  { topics }: { topics: readonly TopicHead[] },
): Vocabulary {
  const lines = openVocabularyLines(serialised);
  const trees = new Map<string, PhraseTree<Meaning>>();
  const pairings = new Map<Sign, readonly Pairing[]>();
  return {
    topics: topics.map(({ id, prefLabel, names, background, figurative }, index) => ({
      id,
      label: prefLabel,
      ...(names && { names }),
      background: background ?? false,
      figurative: figurative ?? false,
      ...(lines.conditions[index] ?? { signs: [], needs: [], unless: [] }),
    })),
    pairingsFrom(sign) {
      const read = pairings.get(sign) ?? lines.pairings(sign);
      pairings.set(sign, read);
      return read;
    },
    isEnglish,
    phrasesFor(language) {
      const tag = isEnglish(language) ? 'en' : language;
      const tree =
        trees.get(tag) ??
        openPhraseTree((first) => lines.phrases(tag, first), lines.hasBeginnings(tag));
      trees.set(tag, tree);
      return tree;
    },
  };
}
