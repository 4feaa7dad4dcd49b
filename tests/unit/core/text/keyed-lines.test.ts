import { describe, expect, it } from 'vitest';
import { openKeyedLines, writeKeyedLines } from '../../../../src/core/text/keyed-lines.ts';

const KEYS = ['en bridge', 'en bridges', 'de Brücke', 'ja 橋', '+ $ferry'];
const lineOf = (key: string) => JSON.stringify([key, key.length]);
const linesOf = (keys: readonly string[]) => new Map(keys.map((key) => [key, lineOf(key)]));

describe('keyed lines', () => {
  it('are found by their whole keys', () => {
    const lines = openKeyedLines(writeKeyedLines(linesOf(KEYS)), 0);
    for (const key of KEYS) expect(lines.find(key)).toBe(lineOf(key));
    for (const key of ['en', 'en bridg', 'en bridge"', '橋', '']) {
      expect(lines.find(key)).toBeUndefined();
    }
  });

  it('are found where several share a place of the table', () => {
    const many = Array.from({ length: 3_000 }, (_, number) => `en word${number}`);
    const lines = openKeyedLines(writeKeyedLines(linesOf(many)), 0);
    for (const key of many) expect(lines.find(key)).toBe(lineOf(key));
    expect(lines.find('en word3000')).toBeUndefined();
  });

  it('take a table of no more places than there are lines', () => {
    const many = Array.from({ length: 3_000 }, (_, number) => `en word${number}`);
    const [table = ''] = writeKeyedLines(linesOf(many)).split('\n');
    expect(table.length).toBe((2_048 + 1) * 5);
  });

  it('are found behind other text', () => {
    const lines = openKeyedLines(`[1,"橋"]\n${writeKeyedLines(linesOf(KEYS))}`, 8);
    for (const key of KEYS) expect(lines.find(key)).toBe(lineOf(key));
  });

  it('may be none', () => {
    expect(openKeyedLines(writeKeyedLines(new Map()), 0).find('en bridge')).toBeUndefined();
  });
});
