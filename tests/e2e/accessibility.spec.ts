import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const views = {
  'toolbar popup, empty': 'popup.html',
  'toolbar popup with results': 'popup.html?q=taiwan',
  'a quotation to check': 'popup.html?check=We+think+preventing+crises+is+more+important',
  'list of statements': 'reader.html',
  settings: 'options.html',
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, path] of Object.entries(views)) {
    test(`axe finds nothing to mend in ${scheme}: ${name}`, async ({ page, extensionId }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      await expect(page.locator('body')).not.toBeEmpty();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`axe finds nothing to mend in ${scheme}: a whole statement`, async ({
    page,
    extensionId,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${extensionId}/reader.html`);
    await page.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
