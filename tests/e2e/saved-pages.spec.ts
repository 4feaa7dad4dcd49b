import { servePage } from '../../scripts/lib/demo-sites.ts';
import { expect, test } from './fixtures.ts';
import { readShown } from './support/page-state.ts';
import { chooseSavedPages, haveSavedPages, readSavedPage } from './support/saved-pages.ts';

/** Fewer would not show both kinds in several outlets' markup. */
const WANTED = 16;

if (haveSavedPages) {
  test('real news pages, under their own addresses, show what the core says of them', async ({
    context,
    launched,
  }) => {
    test.setTimeout(900_000);
    const pages = chooseSavedPages(WANTED);
    expect(pages.length).toBeGreaterThanOrEqual(12);
    expect(new Set(pages.map(({ shown }) => shown)).size).toBe(2);
    for (const saved of pages) {
      await test.step(`${saved.shown ? 'pill' : 'nothing'} on ${saved.url}`, async () => {
        const page = await context.newPage();
        await servePage(page, readSavedPage(saved).toString());
        await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
        const shown = () => readShown(page, launched.worker);
        await expect.poll(shown, { message: saved.url }).toBe(saved.shown);
        await page.close();
      });
    }
  });
} else {
  console.log('No saved news pages beside the project: end-to-end tests run on the demo only.');
}
