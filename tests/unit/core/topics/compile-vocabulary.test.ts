import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/core/statement.ts';
import { compileVocabulary } from '../../../../src/core/topics/compile-vocabulary.ts';
import { splitWords } from '../../../../src/core/topics/words.ts';
import { shippedTopics } from './shipped-vocabulary.ts';

function topic(id: string, fields: Partial<Topic> = {}): Topic {
  return {
    id,
    prefLabel: id,
    scopeNote: id,
    aliases: [],
    labels: {},
    broader: [],
    related: [],
    ...fields,
  };
}

describe('compileVocabulary', () => {
  it('gives a topic the signs of all topics broader than it', () => {
    const { topics } = compileVocabulary([
      topic('state', { broader: ['china'] }),
      topic('china', { broader: ['asia'] }),
      topic('asia'),
    ]);
    expect(topics[0]?.signs).toEqual(['$state', '$china', '$asia']);
  });

  it('does not hang on topics that are broader than each other', () => {
    const { topics } = compileVocabulary([
      topic('a', { broader: ['b'] }),
      topic('b', { broader: ['a'] }),
    ]);
    expect(topics[0]?.signs).toEqual(['$a', '$b']);
  });

  it('pairs only what is written with a plus, under the first of its parts', () => {
    const aliases = [{ text: 'fishing rights' }, { text: '$sea + Quarrels' }];
    const { pairingsFrom } = compileVocabulary([topic('fishing', { aliases })]);
    const naming = { topic: 0, weight: 1, needs: [], unless: [] };
    expect(pairingsFrom('$sea')).toEqual([{ ...naming, parts: ['$sea', '=quarrel'] }]);
    expect(pairingsFrom('$sea')).toBe(pairingsFrom('$sea'));
    for (const sign of ['=quarrel', '=fishing right', '']) expect(pairingsFrom(sign)).toEqual([]);
  });

  it('looks once for words that several conditions ask for', () => {
    const asking = { needs: ['arms sale'], aliases: [{ text: 'arms sale + jets' }] };
    const { phrasesFor } = compileVocabulary([topic('a', asking), topic('b', asking)]);
    expect(phrasesFor('en').find(splitWords('An arms sale'))).toEqual([
      { value: { sign: '=arm sale' }, from: 1, to: 3 },
    ]);
  });
});

describe('the vocabulary that ships', () => {
  const topics = shippedTopics();
  const ids = new Set(topics.map(({ id }) => id));

  it('refers only to topics that it has', () => {
    const references = topics.flatMap((each) => [
      ...each.broader,
      ...each.related,
      ...[
        ...(each.needs ?? []),
        ...(each.unless ?? []),
        ...each.aliases.flatMap((alias) => [
          ...alias.text.split(' + '),
          ...(alias.needs ?? []),
          ...(alias.unless ?? []),
        ]),
      ].flatMap((part) => (part.startsWith('$') ? [part.slice(1)] : [])),
    ]);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has every id once and at least 45 subjects', () => {
    expect(ids.size).toBe(topics.length);
    expect(topics.filter(({ background }) => !background).length).toBeGreaterThanOrEqual(45);
  });
});
