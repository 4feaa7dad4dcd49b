import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
});

test('the caret stands in the search field, and passages come as one types', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Look up official statements' });
  await expect(field).toBeFocused();
  await page.keyboard.type('taiwan strait');
  await expect(page.getByRole('option').first()).toContainText('Taiwan Strait');
});

test('arrow keys and Enter lead to a passage, Escape leads back', async ({ page }) => {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('taiwan');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('Published by');
  // It is gone to so that reading begins there; it is nothing to press.
  await expect(page.locator('.open-passage')).toBeFocused();
  await expect(page.locator('.open-passage')).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').nth(1)).toBeFocused();
});

test('where colours are forced, lines part the passages, and the buttons from the words that go on under them', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.type('taiwan');
  const first = page.getByRole('option').first();
  await expect(first).toHaveCSS('border-bottom-style', 'solid');
  await first.click();
  await expect(page.locator('.card > .actions')).toHaveCSS('border-top-style', 'solid');
});

test('where more contrast is wished for, an example in an empty field is told from what was typed', async ({
  page,
}) => {
  const style = () =>
    page
      .getByRole('textbox', { name: 'Look up official statements' })
      .evaluate((field) => getComputedStyle(field, '::placeholder').fontStyle);
  expect(await style()).toBe('normal');
  await page.emulateMedia({ contrast: 'more' });
  expect(await style()).toBe('italic');
});

test('one passage after the other opens in a tab behind with the middle button or Control, and the list stays', async ({
  page,
  context,
}) => {
  await page.keyboard.type('taiwan');
  const hits = page.getByRole('option');
  for (const open of [
    () => hits.nth(0).click({ button: 'middle' }),
    () => hits.nth(1).click({ modifiers: ['Control'] }),
    () => hits.nth(2).press('Control+Enter'),
  ]) {
    const [behind] = await Promise.all([context.waitForEvent('page'), open()]);
    await expect(behind).toHaveURL(/reader\.html#.+\/p\d+\?find=taiwan$/);
    await expect(hits.first()).toBeVisible();
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  }
});

test('the middle button opens a passage and pastes nothing, whatever words are selected elsewhere', async ({
  page,
  context,
}) => {
  await page.keyboard.type('taiwan');
  const open = () => page.getByRole('option').first().click({ button: 'middle' });
  const [reader] = await Promise.all([context.waitForEvent('page'), open()]);
  await reader.bringToFront();
  await reader.locator('.passage').first().dblclick();
  await page.bringToFront();
  await Promise.all([context.waitForEvent('page'), open()]);
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('textbox')).toHaveValue('taiwan');
});

test('a long quotation pasted into the search field is compared with the record, one press away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quotation =
    'The status quo is that there is but one China and both sides of the Strait belong to one China.';
  await page.evaluate((words) => navigator.clipboard.writeText(words), quotation);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('option').first()).toContainText('one China');
  await page.getByRole('button', { name: 'Is this a quotation?' }).click();
  await expect(page.locator('.verdict').first()).toHaveText('Word for word');
  await expect(page.getByRole('textbox', { name: 'Quotation' })).toHaveValue(quotation);
});

test('what can be done with a passage stands in one row', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 560 });
  await page.keyboard.type('taiwan');
  await page.getByRole('option').first().click();
  const tops = () =>
    page
      .locator('.card > .actions > *')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
  await expect.poll(async () => (await tops()).length).toBe(3);
  expect(new Set(await tops()).size).toBe(1);
  await expect(page.getByRole('button', { name: 'Copy with citation' })).toHaveText('Copy');
});

test('"c" copies the chosen passage with who said it and where', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('c');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/blood is thicker than water[\s\S]*Qin Gang[\s\S]*http/);
});

test('typed, entered and copied without a pause, the first passage is on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('"blood is thicker than water"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('c');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('blood is thicker than water');
});

test('Shift and "c" copies all passages shown, each with its citation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('textbox').fill('taiwan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  const shown = await page.getByRole('option').count();
  expect(shown).toBeGreaterThan(5);
  await page.keyboard.press('Shift+C');
  const sources = () =>
    page.evaluate(async () => (await navigator.clipboard.readText()).match(/https?:\S+/g)?.length);
  await expect.poll(sources).toBe(shown);
  await expect(page.locator('.copy-note')).toContainText(`${shown} passages`);
});

test('what says that a passage was copied lies over none of its buttons, in the list or opened', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 380, height: 560 });
  await page.getByRole('textbox').fill('taiwan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  const note = page.locator('.copy-note');
  await page.keyboard.press('c');
  await expect(note).toContainText('Copied');
  await page.keyboard.press('Enter');
  const buttons = page.locator('.card > .actions');
  await expect(buttons).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(note).toContainText('Copied');
  const { above, below, edge } = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const { innerHeight } = window;
    return { above: box('.card > .actions'), below: box('.copy-note'), edge: innerHeight };
  });
  expect(below?.bottom).toBe(edge);
  expect(above?.bottom).toBeLessThanOrEqual(below?.top ?? 0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeFocused();
  await expect(note).toHaveCount(0);
});

test('a search without hits says where it looked', async ({ page }) => {
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('zucchini');
  await expect(page.getByText('Nothing on record for “zucchini”')).toBeVisible();
  await expect(page.getByText(/Searched 5 statements/)).toBeVisible();
});

test('a search without hits offers searches that have some, one press away', async ({ page }) => {
  await page.getByRole('textbox').fill('taiwan speaker:gang date:1999');
  // Offered once, though it is among the examples as well.
  await page.getByRole('button', { name: /^taiwan$/i }).click();
  await expect(page.getByRole('option').first()).toContainText('Taiwan');
  await expect(page.getByRole('textbox')).toHaveValue('taiwan');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('what is wrong with a date stands under the date', async ({ page }) => {
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  const field = page.getByRole('textbox', { name: /^Printed on/ });
  await field.fill('yesterday');
  const leftOf = (element: Element) => Math.round(element.getBoundingClientRect().left);
  const told = page.locator('#otr-bad-date');
  expect(await told.evaluate(leftOf)).toBe(await field.evaluate(leftOf));
});

test('a passage is copied in another form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('textbox').fill('taiwan strait');
  await page.getByRole('option').first().click();
  await page.getByText('Copy as').click();
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^@\w+\{[\s\S]*author\s*=[\s\S]*\}\s*$/);
});

test('the check can be tried with words from the record, one press away', async ({ page }) => {
  await page.getByRole('tab', { name: 'Check a quotation' }).click();
  await page.getByRole('button', { name: 'Try it with words from the record' }).click();
  await expect(page.locator('.verdict').first()).toHaveText('Word for word');
});

test('"/" leads to the field from anywhere, "?" opens the help, Escape goes back step by step', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: 'Look up official statements' });
  await field.fill('taiwan');
  await page.getByRole('tab', { name: 'This page' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Copy the passage with its citation');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('Home and End go to the first and the last passage, Up from the first to the field', async ({
  page,
}) => {
  await page.getByRole('textbox').fill('taiwan');
  await expect(page.getByRole('option').nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.getByRole('option').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('"o" opens the source at the words', async ({ page, context }) => {
  await page.getByRole('textbox').fill('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const asked = context.waitForEvent('request', (request) => request.isNavigationRequest());
  await page.keyboard.press('o');
  expect((await asked).url()).toMatch(/^https?:.*$/);
});

test('passages are filtered by topic, voice and years', async ({ page }) => {
  await page.getByRole('textbox').fill('china');
  const found = page.locator('.hit-count');
  await expect(found).toBeVisible();
  await page.getByRole('button', { name: 'Filters' }).click();
  for (const [label, option] of [
    ['From', '2021'],
    ['Topic', 'Taiwan'],
    ['Whose words', 'Questions by interviewers'],
  ] as const) {
    const before = await found.textContent();
    await page.getByRole('combobox', { name: label }).selectOption(option);
    await expect(found).not.toHaveText(before ?? '');
  }
  await expect(page.locator('.hit-voice').first()).toHaveText('The interviewer’s words');
  await expect(page.getByRole('button', { name: 'Filters, 3 in use' })).toBeVisible();
});

test('a filter that leaves nothing is named, with what is found without it, one press away', async ({
  page,
}) => {
  await page.getByRole('textbox').fill('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Whose words' }).selectOption({ index: 3 });
  const looser = page.getByRole('button', {
    name: /^Without “Questions by interviewers”: \d passages?$/,
  });
  await looser.click();
  await expect(page.locator('.hit').first()).toContainText('thicker than water');
  await expect(page.getByRole('combobox', { name: 'Whose words' })).toHaveValue('');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('words that an input method composes are looked up as they grow, and called missing only once they are written', async ({
  page,
  context,
}) => {
  const cdp = await context.newCDPSession(page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(page.getByRole('textbox')).toBeFocused();
  await compose('taiwan');
  await expect(page.getByRole('option').first()).toContainText('Taiwan');
  await compose('taiwan zz');
  await expect(page.getByRole('textbox')).toHaveValue('taiwan zz');
  await compose('zzyzx');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByRole('option').first()).toBeVisible();
  // The Enter that ends a composition opens nothing.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await cdp.send('Input.insertText', { text: 'zucchini' });
  await expect(page.getByRole('textbox')).toHaveValue('zucchini');
  await expect(page.getByText('Nothing on record for “zucchini”')).toBeVisible();
});

test('what was looked up lately is offered again, and forgotten at a press', async ({
  page,
  extensionId,
}) => {
  await page.getByRole('textbox').fill('wolf warriors');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  // Kept twice: as what was looked for, and as what the popup is left with.
  const kept = () => page.evaluate<string>('chrome.storage.session.get().then(JSON.stringify)');
  await expect.poll(async () => (await kept()).split('wolf warriors').length).toBeGreaterThan(2);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('.recent').getByRole('button', { name: 'wolf warriors', exact: true }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Forget these' }).click();
  await expect(page.locator('.recent li')).toHaveCount(0);
});

test('one recent search is forgotten by keyboard, and the undo that has the focus brings it back', async ({
  page,
}) => {
  const field = page.getByRole('textbox');
  for (const words of ['wolf warriors', 'taiwan strait']) {
    await field.fill(words);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option').first()).toBeFocused();
  }
  await page.getByRole('button', { name: 'Clear' }).click();
  const offered = page.locator('.recent bdi');
  await expect(offered).toHaveText(['taiwan strait', 'wolf warriors']);
  await page.getByRole('button', { name: 'Forget “taiwan strait”' }).focus();
  await page.keyboard.press('Enter');
  await expect(offered).toHaveText(['wolf warriors']);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(offered).toHaveText(['taiwan strait', 'wolf warriors']);
  await expect(field).toBeFocused();
});

test('where the clipboard is refused, the words stand there selected, from their beginning', async ({
  page,
}) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole('textbox').fill('"blood is thicker than water"');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.locator('.copy-note')).toContainText('Could not copy');
  await expect(page.locator('.copy-by-hand')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/Qin Gang[\s\S]*http/);
  const scrolled = await page
    .locator('.copy-by-hand')
    .evaluate(({ scrollTop, scrollHeight, clientHeight }) => [
      scrollTop,
      scrollHeight > clientHeight,
    ]);
  expect(scrolled).toEqual([0, true]);
});

test('keys typed before the popup is drawn are in its field', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/draw-popup-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  const before = page.locator('#first input');
  await expect(before).toBeFocused();
  await page.keyboard.type('taiwn');
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(page.locator('#app input')).toBeFocused();
  await page.keyboard.type('a');
  await expect(page.locator('#app input')).toHaveValue('taiwan');
  await expect(before).toHaveCount(0);
});

test('a word of three hundred letters makes nothing wider than the popup', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 560 });
  const word = 'x'.repeat(300);
  for (const query of [word, `taiwan ${word}`, `taiwan speaker:${word}`]) {
    await page.getByRole('textbox').fill(query);
    await expect(page.getByText(word).first()).toBeVisible();
    const beyond = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().right > innerWidth)
          .map((each) => each.localName),
      );
    expect(beyond).toEqual([]);
  }
});
