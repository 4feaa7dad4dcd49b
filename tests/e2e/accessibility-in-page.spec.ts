import { test } from './fixtures.ts';
import { expectNothingInOtherColours, expectNothingToMend } from './support/axe.ts';
import { inPage } from './support/in-page-views.ts';

for (const { name, open } of inPage) {
  test(`axe finds nothing to mend in any colours: ${name}`, async ({ page, extensionId }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `chrome-extension://${extensionId}`);
    await expectNothingToMend(page);
    await expectNothingInOtherColours(page);
  });
}
