import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { importsOf, sourceFiles } from './support/source-files.ts';

/** Folders built of rooms: a room knows itself and those before it, and nothing of the files above. */
const houses: Record<string, string[]> = {
  'src/core/quotes': ['marks', 'shingles', 'compare', 'attribute', 'judge', 'result'],
  'src/popup': ['host', 'keys', 'passages', 'search', 'page', 'check'],
  'src/reader': ['host', 'find', 'list', 'statement'],
  'src/ui': ['words', 'controls', 'copy', 'statement', 'quotation'],
};

/** Numbers and nothing else, for all rooms of a house. */
const NUMBERS = 'src/core/quotes/bars.ts';

test.each(Object.entries(houses))('the rooms of %s know only those before them', (house, rooms) => {
  const broken = rooms.flatMap((room, index) => {
    const known = rooms.slice(0, index + 1).map((name) => `${house}/${name}/`);
    return sourceFiles(`${house}/${room}`).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(`${house}/`) && target !== NUMBERS)
        .filter((target) => !known.some((start) => target.startsWith(start)))
        .map((target) => `${file.path} imports ${target}. Move what both need to an earlier room.`),
    );
  });
  expect(broken).toEqual([]);
});

test.each(Object.entries(houses))('%s has these rooms and no others', (house, rooms) => {
  const found = sourceFiles(house)
    .map(({ path }) => path.slice(house.length + 1).split('/'))
    .flatMap(([room = '', ...rest]) => (rest.length > 0 ? [room] : []));
  expect([...new Set(found)].toSorted()).toEqual(rooms.toSorted());
});

test('docs/architecture.md tells of all rooms, in their order', () => {
  const text = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');
  const told = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, room]) => room);
  expect(told).toEqual(Object.values(houses).flat());
});
