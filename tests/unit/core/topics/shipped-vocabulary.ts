import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../../src/core/article.ts';
import { CALIBRATION } from '../../../../src/core/related/calibration.ts';
import { compileVocabulary } from '../../../../src/core/topics/compile-vocabulary.ts';
import { detectTopics } from '../../../../src/core/topics/detect-topics.ts';
import type { Vocabulary } from '../../../../src/core/topics/vocabulary.ts';
import { parseTopics } from '../../../../src/corpus/parse-vocabulary.ts';

const FOLDER = join(import.meta.dirname, '../../../../corpus/vocabulary/topics');

/** The vocabulary that ships, for tests of what it must and must not find. */
export function shippedTopics() {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const read = parseTopics(readFileSync(join(FOLDER, file), 'utf8'), file);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return read.value;
    });
}

export function shippedVocabulary() {
  return compileVocabulary(shippedTopics());
}

/** Ids of the subjects sure enough that their passages would be shown. */
export function shownSubjects(article: Article, vocabulary: Vocabulary): string[] {
  return detectTopics(article, vocabulary)
    .filter(({ score }) => score >= CALIBRATION.minShown)
    .map(({ id }) => id);
}
