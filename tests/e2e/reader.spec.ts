import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import type { Corpus } from '../../src/core/statement.ts';
import { expect, test } from './fixtures.ts';

const file = join(outputFolder, 'chrome-mv3', 'corpus', 'corpus.json');
const corpus = () => JSON.parse(readFileSync(file, 'utf8')) as Corpus;

test('an address with a passage opens the statement there', async ({ page, extensionId }) => {
  const { passages, statements } = corpus();
  const passage = passages.findLast(({ statement }) => statement === 0);
  const statement = statements[0];
  const [, anchor = ''] = passage?.id.split('#') ?? [];
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}/${anchor}`);
  await expect(page.getByText(passage?.text ?? '-').first()).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement?.title ?? '-');
});

test('provenance stands on top: when, where, published by whom', async ({ page, extensionId }) => {
  const [statement] = corpus().statements;
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}`);
  await expect(page.getByText(statement?.publisher.name ?? '-').first()).toBeInViewport();
});

test('an unknown statement is told in a sentence', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/reader.html#no-such-statement`);
  await expect(page.getByText('not in the corpus')).toBeVisible();
});
