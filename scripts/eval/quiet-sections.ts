import { weighTopics } from '../../src/core/topics/detect-topics.ts';
import type { Vocabulary } from '../../src/core/topics/vocabulary.ts';
import type { TopicWeight } from '../../src/core/topics/weigh-topic.ts';
import { readStream } from './related-data.ts';

/** Share of a quiet section of the stream that may be shown. */
export const MAX_QUIET = 0.003;

const QUIET = ['sport', 'finance', 'local'];

/** The topics of each unlabelled article, by section, in the sections where almost nothing should be shown. */
export function weighQuiet(vocabulary: Vocabulary): TopicWeight[][][] {
  const stream = readStream();
  return QUIET.map((section) =>
    stream
      .filter((item) => item.section === section)
      .map(({ article }) => weighTopics(article, vocabulary).map(({ weight }) => weight)),
  );
}
