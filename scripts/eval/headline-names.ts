import type { Topic, TopicAlias } from '../../src/core/statement.ts';
import { scanText } from '../../src/core/topics/scan-text.ts';
import type { Vocabulary } from '../../src/core/topics/vocabulary.ts';
import { foldWord, splitWords } from '../../src/core/topics/words.ts';
import type { Labelled } from './related-data.ts';

/** Every name of a vocabulary that occurs in a headline, with the pages that have it there. */
export type NameHolders = Map<string, Set<Labelled>>;

/** Which pages contain which names, including names that hide others and names of other subjects. */
export function nameHolders(pages: Labelled[], vocabulary: Vocabulary): NameHolders {
  const holders: NameHolders = new Map();
  for (const page of pages) {
    for (const key of namesIn(page.article.title, page.article.language, vocabulary)) {
      holders.set(key, (holders.get(key) ?? new Set()).add(page));
    }
  }
  return holders;
}

/** The topics as if nobody had seen these pages: without names that occur in no other headlines. */
export function topicsWithout(pages: Set<Labelled>, topics: Topic[], holders: NameHolders) {
  const names = new Set(
    [...holders].filter(([, by]) => [...by].every((page) => pages.has(page))).map(([name]) => name),
  );
  return withoutNames(topics, names);
}

/** The topics without these names. */
export function withoutNames(topics: Topic[], names: ReadonlySet<string>): Topic[] {
  return topics.map((topic) => ({
    ...topic,
    aliases: topic.aliases.filter((alias) => !names.has(`${topic.id}: ${keyOf(alias)}`)),
  }));
}

function namesIn(title: string, language: string, vocabulary: Vocabulary): Set<string> {
  const idOf = (index: number) => vocabulary.topics[index]?.id ?? '';
  const words = splitWords(title);
  const plain = vocabulary
    .phrasesFor(language)
    .find(words)
    .flatMap(({ value, from, to }) => {
      const text = title.slice(words[from]?.start, words[to - 1]?.end);
      return 'naming' in value ? [`${idOf(value.naming.topic)}: ${folded(text)}`] : [];
    });
  const pairs = [...scanText(title, language, vocabulary).names].flatMap(([index, hits]) =>
    hits.flatMap(({ naming }) =>
      'parts' in naming ? [`${idOf(index)}: ${(naming.parts as string[]).join(' + ')}`] : [],
    ),
  );
  return new Set([...plain, ...pairs]);
}

function keyOf({ text }: TopicAlias): string {
  const parts = text.split(' + ');
  if (parts.length === 1) return folded(text);
  return parts.map((part) => (part.startsWith('$') ? part : `=${folded(part)}`)).join(' + ');
}

function folded(words: string): string {
  return splitWords(words)
    .map(({ raw }) => foldWord(raw))
    .join(' ');
}
