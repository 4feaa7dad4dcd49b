import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/corpus/parse-yaml.ts';

const schema = v.strictObject({ a: v.array(v.string('Write text.')), b: v.optional(v.string()) });
const place = { check: 'sample', file: 'x.yaml', firstLine: 5 };

test('scalars stay as they are written', () => {
  const parsed = parseYaml(schema, 'a: [2021, no, 1e3, null, 2020-01-01]', place);
  expect(parsed).toEqual({ ok: true, value: { a: ['2021', 'no', '1e3', 'null', '2020-01-01'] } });
});

const bomb = [
  'a: &a [x]',
  ...'bcdefg'.split('').map((n, i) => `${n}: &${n} [${`*${'abcdef'[i]},`.repeat(9)}]`),
];

const broken: [fault: string, yaml: string, line: number, message: string][] = [
  [
    'a key given twice',
    'a: [x]\nb: y\na: [z]',
    7,
    'This key is given twice; remove one of the two.',
  ],
  ['a colon in text', 'b: Talks: a new start', 5, 'put the text after the first one in quotation'],
  ['a tab', 'a:\n\t- x', 6, 'begins with a tab; use spaces'],
  ['a reserved sign', 'b: @home', 5, 'begins with a sign that YAML reserves'],
  ['a missing key', 'b: y', 5, '"a" is missing; add it.'],
  ['a comma in braces', 'a: [x]\nb: y\n3:', 7, '"3" stands alone'],
  ['an unknown key', 'a: [x]\nc: y', 6, 'The key "c" is not known here'],
  ['a value of another kind', 'a:\n  - x\n  - {y: z}', 7, '"a.1" is wrong: Write text.'],
  [
    'a name that programs reserve',
    'a: [x]\n__proto__: {b: y}',
    6,
    'The key "__proto__" is not known',
  ],
  ['aliases of aliases', bomb.join('\n'), 5, 'nested or repeated too much'],
];

test.each(broken)('tells of %s and its line', (_, yaml, line, message) => {
  const parsed = parseYaml(schema, yaml, place);
  const [problem] = parsed.ok ? [] : parsed.error;
  expect(problem).toMatchObject({ check: 'sample', file: 'x.yaml' });
  expect(problem?.message).toContain(message);
  expect(problem?.line).toBe(line);
});

test('a thousand faults of syntax are not told one by one', () => {
  const parsed = parseYaml(schema, '['.repeat(2000), place);
  expect(parsed.ok ? [] : parsed.error).toHaveLength(3);
});
