import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { views } from './support/views.ts';

/** Beyond what is on by default: WCAG 2.2 AA asks for targets of 24 px. */
const EVERYTHING = { rules: { 'target-size': { enabled: true } } };

/** What other colours can change; the rest stays as it is. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** How a view may have to look: two colour schemes, and the few colours of a person's own. */
const LOOKS = [
  { look: { colorScheme: 'light', forcedColors: 'none' }, rules: EVERYTHING },
  { look: { colorScheme: 'dark', forcedColors: 'none' }, rules: COLOURS },
  { look: { colorScheme: 'dark', forcedColors: 'active' }, rules: COLOURS },
] as const;

/** axe sees no colours in a modal dialog: each is drawn once more as a part of the page, in the same place. */
async function unfoldModals(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) {
      const copy = dialog.cloneNode(true) as HTMLDialogElement;
      copy.removeAttribute('open');
      dialog.replaceWith(copy);
      copy.show();
    }
  });
}

for (const { name, open } of views) {
  test(`axe finds nothing to mend: ${name}`, async ({ page, extensionId }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `chrome-extension://${extensionId}`);
    for (const { look, rules } of LOOKS) {
      await page.emulateMedia(look);
      if (rules === COLOURS) await unfoldModals(page);
      const { violations, passes } = await new AxeBuilder({ page }).options(rules).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
      );
      expect(found, `${look.colorScheme}, forced colours ${look.forcedColors}`).toEqual([]);
      expect(passes, 'something was looked at').not.toEqual([]);
    }
  });
}
