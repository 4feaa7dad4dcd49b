import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import type { Corpus } from '../../../src/core/statement.ts';

/** The corpus that the built extension carries. */
export function builtCorpus(): Corpus {
  const folder = join(outputFolder, 'chrome-mv3', 'corpus');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { ...read('corpus.json'), topics: read('topics.json') };
}

/** Long sentences of the record about a topic: what a card must show one of, whichever passage is chosen. */
export function sentencesAbout(topic: string): string[] {
  return builtCorpus()
    .passages.filter(({ topics }) => topics.includes(topic))
    .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
    .filter((sentence) => sentence.length > 40);
}
