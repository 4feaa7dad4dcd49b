import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { focusedIn, pressUntil } from './support/keyboard.ts';

/** The choices of a setting, in their order: count only, note, open; end, start; kept not, for the session, on the device. */
const choice = (page: Page, setting: 'display' | 'corner' | 'recent', position: number) =>
  page.locator(`input[name=${setting}]`).nth(position);

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByRole('radio').first()).toBeVisible();
});

/** The settings file that a test hands in. */
const file = (content: object) => ({
  name: 'settings.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test('there are at most twelve things to set', async ({ page }) => {
  const groups = await page.getByRole('group').count();
  expect(groups + (await page.getByRole('checkbox').count())).toBeLessThanOrEqual(12);
});

test('what is chosen with stands level with the first line of several', async ({ page }) => {
  await page.setViewportSize({ width: 180, height: 600 });
  const label = page.locator('fieldset label').first();
  const { sign, line, height } = await label.evaluate((element) => {
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const words = document.createRange();
    words.selectNodeContents(element.lastChild ?? element);
    const lines = [...words.getClientRects()] as [DOMRect, ...DOMRect[]];
    const input = element.querySelector('input') as Element;
    return {
      sign: middle(input.getBoundingClientRect()),
      line: middle(lines[0]),
      height: words.getBoundingClientRect().height / lines[0].height,
    };
  });
  expect(height).toBeGreaterThan(2);
  expect(Math.abs(sign - line)).toBeLessThan(2);
});

test('a file that is none of ours is refused in words, and nothing changes', async ({ page }) => {
  await choice(page, 'display', 0).check();
  await expect(page.getByRole('status')).toContainText('Saved');
  await page.locator('input[type=file]').setInputFiles(file({ name: 'something else' }));
  await expect(page.getByText('holds no On the Record settings')).toBeVisible();
  await page.reload();
  await expect(choice(page, 'display', 0)).toBeChecked();
});

test('what is told covers nothing at the end of the page, however many lines it takes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 420, height: 600 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('input[type=file]').setInputFiles({ ...file({}), name: 'x'.repeat(150) });
  await expect(page.getByRole('status')).toContainText('holds no On the Record settings');
  const top = (name: string) => page.locator(name).evaluate((it) => it.getBoundingClientRect().top);
  const bottom = (name: string) =>
    page.locator(name).evaluate((it) => it.getBoundingClientRect().bottom);
  expect(await top('.options-told')).toBeGreaterThanOrEqual(await bottom('.backup'));
  expect(await top('.options-more')).toBeGreaterThanOrEqual(await bottom('.options-told'));
});

test('the field for a file is a button of ours, for eyes and for keys', async ({ page }) => {
  // Asked for early, so that the browser surely hands the dialog over.
  const chooser = page.waitForEvent('filechooser');
  const field = page.getByLabel('Read settings from a file');
  const ring = () =>
    page.locator('.file').evaluate((label) => getComputedStyle(label).outlineStyle);
  await pressUntil(page, () => focusedIn(page), 'Save the settings to a file');
  expect(await ring()).toBe('none');
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  expect(await ring()).toBe('solid');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file({ name: 'something else' }));
  await expect(page.getByRole('status')).toContainText('holds no On the Record settings');
});

test('what a file lacks stays as it was, which is said, and all of it can be taken back', async ({
  page,
}) => {
  await choice(page, 'corner', 1).check();
  const settings = { display: 'popup', marks: true, paused: false, hiddenSites: [], dismissed: [] };
  await page
    .locator('input[type=file]')
    .setInputFiles(file({ format: 'on-the-record-settings', version: 1, settings }));
  await expect(page.getByText('What the file lacks stays as it was')).toBeVisible();
  await expect(choice(page, 'corner', 1)).toBeChecked();
  await expect(choice(page, 'display', 2)).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(choice(page, 'display', 1)).toBeChecked();
});

/** Sets everything that can be set: the choices by their positions, and whether words are underlined and all is paused. */
async function setAll(page: Page, positions: [number, number, number], marks: boolean) {
  await choice(page, 'display', positions[0]).check();
  await choice(page, 'corner', positions[1]).check();
  await choice(page, 'recent', positions[2]).check();
  await page.getByRole('checkbox').first().setChecked(marks);
  await page.getByRole('checkbox').last().setChecked(!marks);
}

async function expectAll(page: Page, positions: [number, number, number], marks: boolean) {
  await expect(choice(page, 'display', positions[0])).toBeChecked();
  await expect(choice(page, 'corner', positions[1])).toBeChecked();
  await expect(choice(page, 'recent', positions[2])).toBeChecked();
  await expect(page.getByRole('checkbox').first()).toBeChecked({ checked: marks });
  await expect(page.getByRole('checkbox').last()).toBeChecked({ checked: !marks });
}

test('all that was saved to a file comes back from it, whatever was changed since, and can be taken back', async ({
  page,
}) => {
  await setAll(page, [0, 1, 2], false);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the settings to a file' }).click();
  const saved = await (await download).path();
  await setAll(page, [2, 0, 0], true);
  await page.locator('input[type=file]').setInputFiles(saved);
  await expect(page.getByRole('status')).toContainText('The settings were read.');
  await expectAll(page, [0, 1, 2], false);
  await page.reload();
  await expectAll(page, [0, 1, 2], false);
  await setAll(page, [2, 0, 0], true);
  await page.locator('input[type=file]').setInputFiles(saved);
  await expect(page.getByRole('status')).toContainText('The settings were read.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectAll(page, [2, 0, 0], true);
});

test('a file that is no JSON, empty or a picture is refused in words, and nothing changes', async ({
  page,
}) => {
  await setAll(page, [0, 1, 2], false);
  for (const [what, content] of [
    ['no JSON', '{"format": "on-the-record-settings", "sett'],
    ['empty', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ] as const) {
    const buffer = Buffer.from(content, 'latin1');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer });
    await expect(page.getByText('holds no On the Record settings'), what).toBeVisible();
    await page.reload();
    await expectAll(page, [0, 1, 2], false);
  }
});

test('every command is shown with its keys, and the way to change them', async ({
  page,
  context,
}) => {
  await expect(page.locator('.shortcuts dt')).toHaveCount(4);
  await expect(page.locator('.shortcuts')).toContainText('Open what was found on this page');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change the shortcuts' }).click();
  await (await opened).waitForURL(/shortcuts/);
});

test('the introduction and the statements on record can be opened from here', async ({ page }) => {
  await page.getByRole('link', { name: 'Show the introduction again' }).click();
  await expect(page.getByRole('button', { name: 'Try it on the article below' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Statements on record' }).click();
  await expect(page.locator('.statement-list')).toBeVisible();
});

test('access is told in plain words, site by site', async ({ page }) => {
  await expect(page.getByText(/named news sites/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Allow on every site' })).toBeVisible();
});

test('a file of a newer version is refused in words, one of this version is read', async ({
  page,
}) => {
  const saved = (version: number) =>
    file({ format: 'on-the-record-settings', version, settings: { display: 'popup' } });
  await page.locator('input[type=file]').setInputFiles(saved(2));
  await expect(page.getByRole('status')).toContainText('saved by a newer version');
  await expect(choice(page, 'display', 1)).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(saved(1));
  await expect(choice(page, 'display', 2)).toBeChecked();
});

test('a change is taken back by keyboard, and a page opened twice shows it in both', async ({
  context,
  page,
  extensionId,
}) => {
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/options.html`);
  await page.bringToFront();
  await choice(page, 'display', 1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(other, 'display', 2)).toBeChecked();
  await pressUntil(page, () => focusedIn(page), 'Undo');
  await page.keyboard.press('Enter');
  await expect(choice(page, 'display', 1)).toBeChecked();
  await expect(choice(other, 'display', 1)).toBeChecked();
  await expect(page.getByRole('status')).toBeFocused();
});
