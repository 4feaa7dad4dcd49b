import { expect, test } from './fixtures.ts';
import { builtStatement } from './support/built-corpus.ts';

test('on paper there are the words and their provenance, and no tools', async ({
  page,
  openReader,
}) => {
  const { statement } = builtStatement();
  await openReader(statement.id);
  await expect(page.locator('.search-field')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.search-field')).toBeHidden();
  await expect(page.locator('.passage-actions').first()).toBeHidden();
  await expect(page.locator('.reader-passage').first()).toBeVisible();
  await expect(page.getByText(statement.url).first()).toBeVisible();
});

test('another copy is named on paper, beside its language', async ({ page, openReader }) => {
  const { statement } = builtStatement('american-media');
  const { publisher = '', url = '' } = statement.copies[0] ?? {};
  expect(publisher).not.toBe('');
  await openReader(statement.id);
  await expect(page.locator('.copy-place').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: publisher })).toBeVisible();
  await expect(page.getByText(url)).toBeVisible();
});

test('a printed question stands with its answer, and each page says what it is a page of', async ({
  page,
  openReader,
}) => {
  const { statement } = builtStatement('american-media');
  await openReader(statement.id);
  const question = page.locator('.turn-question').first();
  await expect(question).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(question).toHaveCSS('break-after', 'avoid');
  await expect(question).toHaveCSS('break-inside', 'avoid');
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--running-line'),
  );
  expect(foot).toContain(statement.speakers[0]?.name);
  expect(foot).toContain(statement.url);
});

test('what the collection holds is printed under its heading', async ({ page, openReader }) => {
  await openReader();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'About this collection' })).toBeVisible();
  await expect(page.locator('.about-missing li').first()).toBeVisible();
});

for (const name of ['options', 'welcome']) {
  test(`the ${name} page is printed without anything to press`, async ({ page, openOwn }) => {
    await openOwn(`${name}.html`);
    await expect(page.getByRole('button').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}
