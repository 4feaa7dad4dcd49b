import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listedHost, unlistedHost } from '../../scripts/lib/demo-sites.ts';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { openRealPopup, type RealPopup } from '../../scripts/lib/real-popup.ts';
import { test as base, expect } from './fixtures.ts';

/** The least that a viewer takes for a document. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

const test = base.extend<{
  /** The popup over a page, at the part about that page. */
  openOver: (address: string) => Promise<RealPopup>;
}>({
  openOver: async ({ context, extensionId, page }, use) => {
    await use(async (address) => {
      await page.goto(address);
      const popup = await openRealPopup(context, page, extensionId);
      await popup.press('This page');
      return popup;
    });
  },
});

for (const [where, host] of [
  ['a site on the list', listedHost],
  ['any other site', unlistedHost],
]) {
  test(`a PDF whose address does not say so is not taken for a page that was compared, on ${where}`, async ({
    context,
    openOver,
  }) => {
    await context.route('**/download', (route) =>
      route.fulfill({ body: PDF, contentType: 'application/pdf' }),
    );
    const popup = await openOver(`${host}/download`);
    if (host === unlistedHost) await popup.press('Check this page');
    await expect.poll(popup.text).toContain('A PDF is open');
    expect(await popup.text()).not.toContain('It was compared');
  });
}

test('an account page of a listed site is left alone, and the site is not said to be missing from the list', async ({
  context,
  openOver,
}) => {
  await context.route('**/account', (route) =>
    route.fulfill({
      body: `<p>${'Your subscription ends soon. '.repeat(80)}`,
      contentType: 'text/html',
    }),
  );
  const popup = await openOver(`${listedHost}/account`);
  await expect.poll(popup.text).toContain('Nothing was read here.');
  expect(await popup.text()).toContain('www.reuters.com is on the list of news sites');
  expect(await popup.text()).not.toContain('is not on the list');
});

test('a saved page is read when asked for', async ({ openOver }) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-saved-'));
  const saved = join(folder, 'saved.html');
  writeFileSync(
    saved,
    readFileSync(join(projectRoot, 'demo', 'world/taiwan-strait-talks.html'), 'utf8'),
  );
  const popup = await openOver(pathToFileURL(saved).href);
  await expect.poll(popup.text).toContain('A file on this device');
  await popup.press('Check this page');
  await expect.poll(popup.text).toContain('Words differ');
  rmSync(folder, { recursive: true });
});
