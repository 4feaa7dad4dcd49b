import { expect, test } from 'vitest';
import { pastFields } from '../../../src/page/past-fields.ts';

/** What a browser keeps in the prototype. Its forms are seen at work in `npm run torture -- S17`. */
class Kind {
  readonly #parent = 'the parent';
  get parentElement() {
    return this.#parent;
  }
  contains(other: unknown) {
    return other === this.#parent;
  }
}

/** With fields that stand for properties; like a form's they may be replaced. */
function made(
  localName: unknown,
  fields: object = { parentElement: 'a field', contains: 'a field' },
) {
  const node = new Kind();
  for (const [name, value] of Object.entries({ ...fields, localName })) {
    Object.defineProperty(node, name, { value, configurable: true });
  }
  return node as unknown as Node;
}

test.each([
  ['is named as one', 'form'],
  ['has a field for its very name', { name: 'localName' }],
])('a form that %s is asked by its kind', (_how, localName) => {
  const asked = pastFields(made(localName));
  expect(asked.parentElement).toBe('the parent');
  expect(asked.contains('the parent' as unknown as Node)).toBe(true);
});

test('what its kind does not know is asked of the form itself, as outside browsers', () => {
  expect(pastFields(made('form', { nodeType: 1 })).nodeType).toBe(1);
});

test.each([['p'], [undefined]])('returns anything but a form unchanged: %s', (localName) => {
  const node = made(localName);
  expect(pastFields(node)).toBe(node);
});
