import { expect, test } from 'vitest';
import { parseBody } from '../../../src/corpus/parse-body.ts';

function body(text: string) {
  const parsed = parseBody(text, 'statements/x.md', 10);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

test('paragraphs keep inner special spaces and lose outer white space', () => {
  const [turn] = body('## A {direct a}\n\n\u2002One.\u2002 Two.\u00A0\n\n  Three.');
  expect(turn?.paragraphs.map(({ text, line }) => [text, line])).toEqual([
    ['One.\u2002 Two.', 12],
    ['Three.', 14],
  ]);
});

test('a paragraph may run over lines, a heading may not', () => {
  const [first, second] = body('## A {direct a}\nOne\ntwo.\n## B {question}\nThree?');
  expect(first?.paragraphs.map(({ text }) => text)).toEqual(['One\ntwo.']);
  expect(second?.paragraphs.map(({ text }) => text)).toEqual(['Three?']);
});

test('a subheading parts the paragraphs of a turn and ends with it', () => {
  const turns = body(
    '## A {reported a}\n\nOne.\n\n### Sub\n\nTwo.\n\n### More\n\nThree.\n\n## B {question}\n\nFour?',
  );
  expect(turns.map(({ label, heading }) => [label, heading])).toEqual([
    ['A', undefined],
    ['A', 'Sub'],
    ['A', 'More'],
    ['B', undefined],
  ]);
});

test('words that begin with # are written with a backslash', () => {
  expect(body('## A {direct a}\n\n\\#1 is trade.')[0]?.paragraphs[0]?.text).toBe('#1 is trade.');
});

test('marks mean something in reported turns only', () => {
  const [direct, reported] = body('## A {direct a}\n\na == b\n\n## A {reported a}\n\n=="Yes."==');
  expect(direct?.paragraphs[0]?.pieces).toEqual([{ voice: 'direct', text: 'a == b' }]);
  expect(reported?.paragraphs[0]?.pieces).toEqual([{ voice: 'direct', text: 'Yes.' }]);
});

test('what looks like a tag is text', () => {
  expect(body('## A {direct a}\n\n<b>Yes</b>')[0]?.paragraphs[0]?.text).toBe('<b>Yes</b>');
});
