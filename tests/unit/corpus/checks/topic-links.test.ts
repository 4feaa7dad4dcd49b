import { expect, test } from 'vitest';
import { topicLinks } from '../../../../src/corpus/checks/topic-links.ts';
import { type Change, TOPICS, told } from '../sample-folder.ts';

const cases: [fault: string, changes: Record<string, Change>, message: string][] = [
  [
    'a link to no topic',
    { [TOPICS]: ['related: []', 'related: [peace]'] },
    `${TOPICS}:1 The topic "trade" leads to "peace", which does not exist`,
  ],
  [
    'a topic broader than itself',
    { [TOPICS]: ['broader: []', 'broader: [trade]'] },
    `${TOPICS}:1 The topic "trade" is broader than, or related to, itself`,
  ],
];

test.each(cases)('tells of %s and where it stands', async (_, changes, message) => {
  const problems = await told(topicLinks, changes);
  expect(problems[0]).toContain(message);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(topicLinks, {})).toEqual([]);
});
