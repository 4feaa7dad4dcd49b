import { expect, test } from './fixtures.ts';
import { chooseFromMenu } from './support/commands.ts';

declare const chrome: {
  omnibox: {
    onInputChanged: {
      dispatch(
        text: string,
        suggest: (results: { content: string; description: string }[]) => void,
      ): void;
    };
    onInputEntered: { dispatch(text: string, disposition?: string): void };
  };
  tabs: { query(info: object): Promise<{ url?: string }[]> };
  runtime: { onInstalled: { dispatch(details: { reason: string }): void } };
};

test('the address bar suggests passages, and the chosen one opens in the reader', async ({
  context,
  launched,
  page,
}) => {
  await page.bringToFront();
  const suggested = await launched.worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) =>
        chrome.omnibox.onInputChanged.dispatch('blood is thicker than water', resolve),
      ),
  );
  expect(suggested[0]?.description).toMatch(
    /^Qin Gang · 20 Dec 2021 · .*<match>blood is thicker than water<\/match>/,
  );
  await launched.worker.evaluate(
    (content) => chrome.omnibox.onInputEntered.dispatch(content),
    suggested[0]?.content ?? '',
  );
  await expect
    .poll(() =>
      context
        .pages()
        .map((each) => each.url())
        .join(),
    )
    .toContain('reader.html#');
});

test('words entered in the address bar are looked up', async ({ launched, page }) => {
  await page.bringToFront();
  await launched.worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('wolf warriors'));
  await expect(page.getByRole('option').first()).toContainText('wolf warriors');
});

test('words entered in the address bar with Alt or Control come in a tab beside, in front or behind', async ({
  context,
  launched,
  openDemo,
  page,
}) => {
  await openDemo('index.html');
  const inFront = () =>
    launched.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url?.includes('popup.html') ?? false;
    });
  for (const [disposition, comesInFront] of [
    ['newBackgroundTab', false],
    ['newForegroundTab', true],
  ] as const) {
    await page.bringToFront();
    const opened = context.waitForEvent('page');
    await launched.worker.evaluate(
      (where) => chrome.omnibox.onInputEntered.dispatch('wolf warriors', where),
      disposition,
    );
    const beside = await opened;
    await expect(beside.getByRole('option').first()).toContainText('wolf warriors');
    expect(await inFront()).toBe(comesInFront);
    await beside.close();
  }
  expect(page.url()).toContain('index.html');
});

test('"Look up in official statements" opens the passages for the selected words', async ({
  context,
  launched,
  page,
}) => {
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await chooseFromMenu(launched.worker, 'look-up-selection', 'wolf\nwarriors');
  const search = await opened;
  await expect(search.getByRole('option').first()).toContainText('wolf warriors');
  // Words of two lines stay two words in the field.
  await expect(search.getByRole('textbox').first()).toHaveValue('wolf warriors');
});

test('the page after installing comes once, and not after an update', async ({
  context,
  launched,
  page,
}) => {
  await page.bringToFront();
  const count = () => context.pages().filter((each) => each.url().endsWith('/welcome.html')).length;
  const before = count();
  const opened = context.waitForEvent('page');
  await launched.worker.evaluate(() => {
    chrome.runtime.onInstalled.dispatch({ reason: 'update' });
    chrome.runtime.onInstalled.dispatch({ reason: 'install' });
  });
  await (await opened).waitForURL('**/welcome.html');
  expect(count()).toBe(before + 1);
});
