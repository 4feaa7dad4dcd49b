import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileVocabulary } from '../../../../src/core/topics/compile-vocabulary.ts';
import { parseTopics } from '../../../../src/corpus/parse-vocabulary.ts';

const FILE = join(import.meta.dirname, '../../../../corpus/vocabulary/topics.yaml');

/** The vocabulary that ships, for tests of what it must and must not find. */
export function shippedTopics() {
  const read = parseTopics(readFileSync(FILE, 'utf8'), FILE);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function shippedVocabulary() {
  return compileVocabulary(shippedTopics(), []);
}
