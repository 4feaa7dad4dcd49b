import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';
import type { Corpus, Passage, Statement } from '../../../src/core/statement.ts';

/** The corpus that the built extension carries. */
export function builtCorpus(): Corpus {
  const folder = join(outputFolder, 'chrome-mv3', 'corpus');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { ...read('corpus.json'), topics: read('topics.json') };
}

/** The first statement whose id has these words in it, with its passages and the part of their ids that is theirs. */
export function builtStatement(inId = ''): {
  statement: Statement;
  passages: Passage[];
  anchors: string[];
} {
  const corpus = builtCorpus();
  const position = corpus.statements.findIndex(({ id }) => id.includes(inId));
  const statement = corpus.statements[position];
  if (!statement) throw new Error(`The built corpus has no statement with “${inId}” in its id.`);
  const passages = corpus.passages.filter((passage) => passage.statement === position);
  return { statement, passages, anchors: passages.map(({ id }) => id.split('#')[1] ?? '') };
}

/** Long sentences of the record about a topic: what a card must show one of, whichever passage is chosen. */
export function sentencesAbout(topic: string): string[] {
  return builtCorpus()
    .passages.filter(({ topics }) => topics.includes(topic))
    .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
    .filter((sentence) => sentence.length > 40);
}
