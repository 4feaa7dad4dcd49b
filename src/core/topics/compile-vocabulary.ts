import type { Topic } from '../statement.ts';
import { openVocabulary } from './open-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeVocabulary } from './write-vocabulary.ts';

/** Prepares topics that are at hand for detection, just as a built corpus has them. */
export function compileVocabulary(topics: Topic[]): Vocabulary {
  return openVocabulary(writeVocabulary(topics), { topics });
}
