import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignSource } from '../../../src/corpus/align-source.ts';
import { parseStatement, type StatementDraft } from '../../../src/corpus/parse-statement.ts';
import { type Change, SOURCE, STATEMENT, sampleFolder } from './sample-folder.ts';

function draft(change?: Change): StatementDraft {
  const folder = sampleFolder(change === undefined ? {} : { [STATEMENT]: change });
  const parsed = parseStatement(folder.get(STATEMENT) ?? '', STATEMENT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const source = sampleFolder().get(SOURCE) ?? '';

test('places every paragraph with the label before it and leaves nothing over', () => {
  const { placed, missing, leftover } = alignSource(draft(), source);
  expect(placed.map(({ text, start, end }) => source.slice(start, end) === text)).not.toContain(
    false,
  );
  expect(placed.map(({ label }) => label)).toEqual([
    null,
    'Radio:',
    'Minister Li:',
    null,
    'Radio:',
    'Minister Li:',
  ]);
  expect([missing, leftover]).toEqual([[], []]);
});

test('a pull quote on a dropped line does not stand in for the words it repeats', () => {
  const repeated = `Trade grows.\n${source}`;
  const change: Change = ['lines: 1, 10', 'lines: 1, 2, 11'];
  const moved = draft(change);
  moved.head.source.metadata = [{ lines: [{ from: 3, until: 3 }], used: 'title' }];
  const { placed, missing } = alignSource(moved, repeated);
  expect(missing).toEqual([]);
  expect(placed.find(({ text }) => text.startsWith('Trade grows'))?.start).toBeGreaterThan(20);
});

test.each(['\n', '\n\n'])('a label may stand on a line above its words', (between) => {
  const above = source.replace('Minister Li: As', `Minister Li:${between}As`);
  const moved = draft(['lines: 1, 10', `lines: 1, ${10 + between.length}`]);
  const { placed, missing, leftover } = alignSource(moved, above);
  expect(placed.at(-1)?.label).toBe('Minister Li:');
  expect([missing, leftover]).toEqual([[], []]);
});

test('a label counts only at the start of a line', () => {
  const inline = source.replace('\nMinister Li: As', ' Minister Li: As');
  const { leftover } = alignSource(draft(), inline);
  expect(leftover.map(({ text }) => text)).toContain('Minister Li:');
});

test('any character that is taken out of the source is noticed', () => {
  const statement = draft();
  fc.assert(
    fc.property(fc.nat(source.length - 1), (at) => {
      const shorter = source.slice(0, at) + source.slice(at + 1);
      if (/\s/.test(source[at] ?? '') || isListed(at)) return;
      const { missing, leftover } = alignSource(statement, shorter);
      expect(missing.length + leftover.length).toBeGreaterThan(0);
    }),
  );
});

test('any word that is put into the source is noticed', () => {
  const statement = draft();
  fc.assert(
    fc.property(fc.nat(source.length), (at) => {
      if (isListed(at)) return;
      const longer = `${source.slice(0, at)}X${source.slice(at)}`;
      const { missing, leftover } = alignSource(statement, longer);
      expect(missing.length + leftover.length).toBeGreaterThan(0);
    }),
  );
});

/** True for places on the lines 1, 2 and 10, which the sample lists as metadata or dropped. */
function isListed(offset: number): boolean {
  const line = source.slice(0, offset).split('\n').length;
  return [1, 2, 10].includes(line);
}
