import { expect, test } from './fixtures.ts';
import { builtCorpus } from './support/built-corpus.ts';

test('on paper there are the words and their provenance, and no tools', async ({
  page,
  extensionId,
}) => {
  const [statement] = builtCorpus().statements;
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}`);
  await expect(page.locator('.search-field')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.search-field')).toBeHidden();
  await expect(page.locator('.passage-actions').first()).toBeHidden();
  await expect(page.locator('.reader-passage').first()).toBeVisible();
  await expect(page.getByText(statement?.url ?? '-').first()).toBeVisible();
});

test('a printed question stands with its answer, and each page says what it is a page of', async ({
  page,
  extensionId,
}) => {
  const statement = builtCorpus().statements.find(({ id }) => id.includes('american-media'));
  await page.goto(`chrome-extension://${extensionId}/reader.html#${statement?.id}`);
  const question = page.locator('.turn-question').first();
  await expect(question).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(question).toHaveCSS('break-after', 'avoid');
  await expect(question).toHaveCSS('break-inside', 'avoid');
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--running-line'),
  );
  expect(foot).toContain(statement?.speakers[0]?.name);
  expect(foot).toContain(statement?.url);
});

test('what the collection holds is printed under its heading', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/reader.html`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'About this collection' })).toBeVisible();
  await expect(page.locator('.about-missing li').first()).toBeVisible();
});

for (const name of ['options', 'welcome']) {
  test(`the ${name} page is printed without anything to press`, async ({ page, extensionId }) => {
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    await expect(page.getByRole('button').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}
