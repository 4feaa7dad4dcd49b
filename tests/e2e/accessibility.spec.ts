import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** Pages by name, each with the role of something that is there once the page is. */
const views = [
  { name: 'toolbar popup, empty', path: 'popup.html', ready: 'textbox' },
  { name: 'toolbar popup with results', path: 'popup.html?q=taiwan', ready: 'option' },
  {
    name: 'a quotation to check',
    path: 'popup.html?check=We+want+mutual+respect',
    ready: 'textbox',
  },
  { name: 'list of statements', path: 'reader.html', ready: 'link' },
  { name: 'settings', path: 'options.html', ready: 'heading' },
] as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, path, ready } of views) {
    test(`axe finds nothing to mend in ${scheme}: ${name}`, async ({ page, extensionId }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      await expect(page.getByRole(ready).first()).toBeVisible();
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
