import { expect, test } from 'vitest';
import { parseBody } from '../../../src/corpus/parse-body.ts';
import { splitTurns } from '../../../src/corpus/split-turns.ts';

const people = [{ id: 'li', name: 'Li Na', familyName: 'Li', aliases: [], labels: {}, roles: [] }];

function split(text: string) {
  const parsed = parseBody(text, 'x.md', 1);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return splitTurns(parsed.value, people);
}

test('a reported turn with direct words gives turns of one voice each', () => {
  const turns = split(`## Li Na, as reported {reported li}

Li said so. =="One."==

=="Two,"== ~~she said.~~

### Peace

=="Three,"== she said, adding more.`);
  expect(
    turns.map(({ label, voice, person, heading, passages }) => [
      label,
      voice,
      person,
      heading,
      passages.map(({ paragraph, text }) => `${paragraph} ${text}`),
    ]),
  ).toEqual([
    ['Li Na, as reported', 'reported', 'li', undefined, ['1 Li said so.']],
    ['Li Na', 'direct', 'li', undefined, ['1 One.', '2 Two,']],
    ['Li Na', 'direct', 'li', 'Peace', ['3 Three,']],
    ['Li Na, as reported', 'reported', 'li', undefined, ['3 she said, adding more.']],
  ]);
});

test('two headings of one voice are two turns', () => {
  expect(split('## A {question}\n\nOne?\n\n## B {question}\n\nTwo?')).toHaveLength(2);
});

test('a passage cut out of a paragraph keeps the paragraph and its subheading as context', () => {
  const [, direct] = split(
    '## Li Na, as reported {reported li}\n\n### Peace\n\nLi said so. =="One."==',
  );
  expect(direct?.passages).toEqual([
    { paragraph: 1, text: 'One.', context: ['Li said so. "One."', 'Peace'] },
  ]);
  expect(split('## Li Na {direct li}\n\nOne.')[0]?.passages[0]?.context).toEqual([]);
});
