import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../../src/core/topics/compile-vocabulary.ts';
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

  const harbours = compileVocabulary([
    {
      id: 'harbours',
      prefLabel: 'Harbours',
      scopeNote: '',
      aliases: [
        { text: 'harbour', weight: 1 },
        { text: 'quay', weight: 0.5 },
        { text: 'basin', weight: 1, needs: ['ships'] },
        { text: 'port', weight: 1, unless: ['wine'] },
      ],
      labels: {},
      broader: [],
      related: [],
    },
  ]);

  it.each([
    ['The harbour is closed.', 'a full name', ['harbours']],
    ['The quay is closed.', 'a name too weak to stand alone', []],
    ['The basin holds ships.', 'a name beside the word it needs', ['harbours']],
    ['The basin is closed.', 'a name without the word it needs', []],
    ['The port is closed.', 'a name without the word that excludes it', ['harbours']],
    ['The port is a wine.', 'a name beside the word that excludes it', []],
  ])('%j has %s', (text, _, topics) => {
    expect(passageTopics(text, harbours)).toEqual(topics);
  });

  it('gives no background topics, and none to words of courtesy', () => {
    expect(passageTopics('China thanks you.', vocabulary)).toEqual([]);
  });
});
