import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

/** A line that is fixed, by itself or behind the size in `font`: larger letters lie over those of the next. */
const FIXED_LINE = /(?:line-height:|\bfont:[^;]*\/)\s*[\d.]+px/g;

const folder = join(projectRoot, 'src');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }));

test('lines grow with letters that a browser enlarges by themselves', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(
    sheets.flatMap(({ file, css }) =>
      (css.match(FIXED_LINE) ?? []).map((line) => `${file}: ${line}`),
    ),
  ).toEqual([]);
});
