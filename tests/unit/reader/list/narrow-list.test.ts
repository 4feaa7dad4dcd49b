import { expect, it } from 'vitest';
import { narrowList } from '../../../../src/reader/list/narrow-list.ts';

const head = (title: string, name: string, eventDate: string) => ({
  title,
  speakers: [{ person: 'x', name, role: 'Minister of Boats', organisation: 'o' }],
  publisher: { name: 'Ministry', affiliation: 'government' as const },
  outlet: { name: 'State Radio', affiliation: 'state-media' as const },
  eventDate,
});
const heads = [
  head('On the harbour', 'José Álvarez', '2021-05-04'),
  head('On rail', 'Li Wei', '2019'),
];
const titles = (words: string) => narrowList(heads, words).map(({ title }) => title);

it.each([
  ['', ['On the harbour', 'On rail']],
  ['  ', ['On the harbour', 'On rail']],
  ['alvarez', ['On the harbour']],
  ['ÁLVAREZ harb', ['On the harbour']],
  ['2019', ['On rail']],
  ['2021-05', ['On the harbour']],
  ['minister radio', ['On the harbour', 'On rail']],
  ['li harbour', []],
  ['arbour', []],
])('finds for “%s” the statements that have each word', (words, wanted) => {
  expect(titles(words)).toEqual(wanted);
});
