import type { Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFromMenu, pressCommand } from './support/commands.ts';

const quoted = 'preventing crises is more important than controlling crises';

test('the key that checks a quotation, where none is selected, opens a form to paste it', async ({
  context,
  launched,
  openFound,
  page,
}) => {
  await openFound('world/taiwan-strait-talks.html');
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await pressCommand(launched.worker, 'check-selection');
  await expect((await opened).getByRole('textbox', { name: 'Quotation' })).toBeFocused();
});

for (const [what, modal] of [
  ['dialog', true],
  ['popover', false],
] as const) {
  test(`words selected in a ${what} of the page, over which nothing can be drawn, are checked in a tab`, async ({
    context,
    launched,
    openFound,
    page,
    shadow,
  }) => {
    await openFound('world/taiwan-strait-talks.html');
    await page.evaluate(
      ([words, isModal]) => {
        const box = document.createElement('dialog');
        box.textContent = words;
        document.body.append(box);
        if (isModal) box.showModal();
        else {
          box.popover = 'manual';
          box.showPopover();
        }
        getSelection()?.selectAllChildren(box);
      },
      [quoted, modal] as const,
    );
    await page.bringToFront();
    for (const check of [
      () => chooseFromMenu(launched.worker, 'check-selection', quoted),
      () => pressCommand(launched.worker, 'check-selection'),
    ]) {
      const opened = context.waitForEvent('page');
      await check();
      const tab = await opened;
      await expect(tab.getByText('Word for word', { exact: true })).toBeVisible();
      await tab.close();
    }
    expect(await shadow.count('#quotation-card')).toBe(0);
  });
}

/** Presses a key of the extension's, waits for the popup that tells of the page in front, and closes it. */
async function opensPopup(
  page: Page,
  worker: Worker,
  command: Parameters<typeof pressCommand>[1],
): Promise<void> {
  await page.bringToFront();
  const devtools = await page.context().newCDPSession(page);
  const popups = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith('/popup.html?page'));
  };
  await pressCommand(worker, command);
  await expect.poll(popups).toHaveLength(1);
  for (const { targetId } of await popups()) {
    await devtools.send('Target.closeTarget', { targetId });
  }
  await expect.poll(popups).toEqual([]);
}

test('the key that opens what was found, where there is nothing to show in the page, opens the popup that says so', async ({
  launched,
  openDemo,
  page,
}) => {
  await openDemo('sport/harbour-cup-final.html');
  await page.evaluate(() => document.body.replaceChildren('Opening hours'));
  await opensPopup(page, launched.worker, 'open-findings');
});

test('where the browser opens no popup, the form to paste a quotation opens in a tab', async ({
  context,
  launched,
  page,
}) => {
  await launched.worker.evaluate(`
    globalThis.opensPopup = chrome.action.openPopup;
    chrome.action.openPopup = () => Promise.reject(new Error('This window has no toolbar.'));`);
  try {
    await page.goto('chrome://version');
    await page.bringToFront();
    const opened = context.waitForEvent('page');
    await pressCommand(launched.worker, 'open-findings');
    await expect((await opened).getByRole('textbox', { name: 'Quotation' })).toBeFocused();
  } finally {
    await launched.worker.evaluate('chrome.action.openPopup = globalThis.opensPopup; true');
  }
});

test('the key that opens what was found, where the browser lets us draw nothing, opens the popup with the reason', async ({
  extensionId,
  launched,
  page,
}) => {
  await page.goto('chrome://version');
  await opensPopup(page, launched.worker, 'open-findings');
  await opensPopup(page, launched.worker, 'next-quotation');
  // Pressed by a person, the button opens it as ever.
  const usual = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getPopup({ tabId: tab.id }))`;
  await expect
    .poll(() => launched.worker.evaluate(usual))
    .toBe(`chrome-extension://${extensionId}/popup.html`);
});
