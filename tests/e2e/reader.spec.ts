import { expect, test } from './fixtures.ts';
import { builtCorpus } from './support/built-corpus.ts';

test('an address with a passage opens the statement there', async ({ page, extensionId }) => {
  const { passages, statements } = builtCorpus();
  const passage = passages.findLast(({ statement }) => statement === 0);
  const statement = statements[0];
  const [, anchor = ''] = passage?.id.split('#') ?? [];
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}/${anchor}`);
  await expect(page.getByText(passage?.text ?? '-').first()).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement?.title ?? '-');
});

test('provenance stands on top: when, where, published by whom', async ({ page, extensionId }) => {
  const [statement] = builtCorpus().statements;
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}`);
  await expect(page.getByText(statement?.publisher.name ?? '-').first()).toBeInViewport();
});

test('an unknown statement is told in a sentence', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/reader.html#no-such-statement`);
  await expect(page.getByText('not in the corpus')).toBeVisible();
});
