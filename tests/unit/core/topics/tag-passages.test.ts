import { describe, expect, it } from 'vitest';
import { passageTopics } from '../../../../src/core/topics/tag-passages.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

describe('passageTopics', () => {
  it.each([
    ['We hope both sides will return to the one-China principle.', 'one-china'],
    ['China and Russia will not form a bloc.', 'china-russia'],
    ['The vaccines should be a global public good.', 'vaccines'],
    ['These students have graduated from the vocational training schools.', 'xinjiang'],
  ])('tags %j', (text, topic) => {
    expect(passageTopics(text, vocabulary)).toContain(topic);
  });

  it('gives no background topics, and none to words of courtesy', () => {
    expect(passageTopics('China thanks you.', vocabulary)).toEqual([]);
  });
});
