import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { openPage } from '../../src/cli/open-page.ts';
import { examinePage } from '../../src/core/examine-page.ts';
import type { CheckedQuotation } from '../../src/core/findings.ts';
import { openRecord } from '../../src/core/open-record.ts';
import { buildRecord } from '../../src/corpus/build-record.ts';

// Whoever tries the extension on the demo newspaper meets everything that a quotation can turn out to be.

const quotations: CheckedQuotation[] = [];

beforeAll(async () => {
  const built = await buildRecord(join(projectRoot, 'corpus'), () => undefined);
  if (!built.ok) throw new Error('The corpus has problems: see `npm run corpus`.');
  const record = openRecord(built.value);
  for (const file of articles()) {
    const page = await openPage(file, 'https://news.example/story');
    if (!page.ok) throw new Error(page.error.message);
    quotations.push(...examinePage(record, page.value.article).quotations);
  }
});

test.each([
  'verbatim',
  'elided',
  'altered',
  'reported',
  'question',
  'different-wording',
  'phrase',
  'not-in-corpus',
] as const)('the demo newspaper has a quotation that is %s', (verdict) => {
  expect(quotations.map((checked) => checked.verdict)).toContain(verdict);
});

test.each(['other-speaker', 'predates', 'cut-sentence', 'meaning-omission'] as const)(
  'the demo newspaper has a quotation with the flag %s',
  (flag) => {
    expect(quotations.flatMap(({ flags }) => flags)).toContain(flag);
  },
);

test('the demo newspaper has words that stand in several places of the record', () => {
  const found = quotations.filter(({ others }) => others.length > 0);
  expect(found.map(({ verdict }) => verdict)).toContain('verbatim');
});

function articles(): string[] {
  const demo = join(projectRoot, 'demo');
  return readdirSync(demo, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.html') && name !== 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name));
}
