import type { BrowserContext, Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost } from '../../scripts/lib/demo-sites.ts';
import { expect, test } from './fixtures.ts';
import { focusedInShadow } from './support/keyboard.ts';
import { clickMark } from './support/marks.ts';
import { changeSettings, keptSettings, readBadge } from './support/settings.ts';

const article = 'world/taiwan-strait-talks.html';
const other = 'world/ukraine-ceasefire-plan.html';

/** A corner of the page where nothing is. */
async function pressElsewhere(page: Page): Promise<void> {
  await page.mouse.click(5, 5);
}

/** Opens a page in a second tab, with what we show there. */
async function openBeside(context: BrowserContext, path: string) {
  const second = await context.newPage();
  const there = await openClosedShadow(second);
  await second.goto(`${listedHost}/${path}`);
  return { second, there };
}

/** Opens what was found in the page that is brought to the front, and puts off its statements. */
async function putOff(page: Page, shadow: ClosedShadow): Promise<void> {
  await page.bringToFront();
  await shadow.click('.pill-open');
  await shadow.click('button', 'Don’t show these again');
}

test('an open popup closes on a press elsewhere, a pinned one stays', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  await shadow.click('[aria-pressed=false]');
  await expect.poll(() => shadow.count('[aria-pressed=true]')).toBe(1);
  await pressElsewhere(page);
  expect(await shadow.count('#panel')).toBe(1);
  await shadow.click('[aria-pressed=true]');
  await expect.poll(() => shadow.count('[aria-pressed=false]')).toBe(1);
  await pressElsewhere(page);
  await expect.poll(() => shadow.count('#panel')).toBe(0);
  expect(await shadow.count('.pill-open')).toBe(1);
});

test('"badge only" draws no pill, and the toolbar button counts all the same', async ({
  openDemo,
  page,
  launched,
  shadow,
}) => {
  await changeSettings(launched.worker, { display: 'badge' });
  await openDemo(article);
  await expect.poll(() => readBadge(page, launched.worker)).toMatch(/^[1-9]$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await shadow.count('.pill, #panel')).toBe(0);
});

test('an open page follows the settings: marks go, the pill goes, both come back', async ({
  openDemo,
  page,
  launched,
  shadow,
}) => {
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await openDemo(article);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await changeSettings(launched.worker, { marks: false });
  await expect.poll(marks).toBe(0);
  await changeSettings(launched.worker, { display: 'badge' });
  await expect.poll(() => shadow.count('.pill-open')).toBe(0);
  await changeSettings(launched.worker, { display: 'pill', marks: true });
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await expect.poll(marks).toBeGreaterThan(0);
});

test('a pill that was closed for the visit stays away when another corner is set', async ({
  openFound,
  page,
  launched,
  shadow,
}) => {
  const marks = () => page.evaluate(() => CSS.highlights.size);
  await openFound(article);
  await shadow.click('.pill [aria-label="Close for now"]');
  await expect.poll(() => shadow.count('#notice-undo')).toBe(1);
  // Marks that go and come show that the page has followed.
  await changeSettings(launched.worker, { corner: 'start', marks: false });
  await expect.poll(marks).toBe(0);
  await changeSettings(launched.worker, { marks: true });
  await expect.poll(marks).toBeGreaterThan(0);
  expect(await shadow.count('.pill-open')).toBe(0);
});

test('"open by itself" opens the statements and leaves the focus to the page', async ({
  openDemo,
  page,
  launched,
  shadow,
}) => {
  await changeSettings(launched.worker, { display: 'popup' });
  await openDemo(article);
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('the pill sits in the corner that was chosen', async ({
  openDemo,
  page,
  launched,
  shadow,
}) => {
  const middle = () =>
    shadow.read('.pill', (pill) => {
      const { left, right } = pill.getBoundingClientRect();
      return (left + right) / 2 / innerWidth;
    });
  await openDemo(article);
  await expect.poll(middle).toBeGreaterThan(0.5);
  await changeSettings(launched.worker, { corner: 'start' });
  await expect.poll(middle).toBeLessThan(0.5);
  await page.reload();
  await expect.poll(middle).toBeLessThan(0.5);
});

test('"not again for these statements" is kept until there are others', async ({
  openFound,
  openPanel,
  page,
  launched,
  shadow,
}) => {
  await openPanel(article);
  await shadow.click('button', 'Don’t show these again');
  await expect.poll(() => shadow.count('#notice-undo')).toBe(1);
  await expect.poll(() => keptSettings(launched.worker)).toHaveProperty('dismissed.0');
  await page.reload();
  await expect.poll(() => readBadge(page, launched.worker)).toMatch(/^[1-9]$/);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await shadow.count('.pill-open')).toBe(0);
  await openFound(other);
});

test('"not again for these statements" goes for the same article in another tab too, and so does the undo', async ({
  openFound,
  context,
  page,
  shadow,
}) => {
  await openFound(article);
  const { there } = await openBeside(context, article);
  await expect.poll(() => there.count('.pill-open')).toBe(1);
  await putOff(page, shadow);
  await expect.poll(() => there.count('.pill-open')).toBe(0);
  await shadow.click('#notice-undo');
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await expect.poll(() => there.count('.pill-open')).toBe(1);
});

test('a popup that is open in one tab stays when its statements are put off in another, and leaves no pill', async ({
  openFound,
  context,
  page,
  shadow,
}) => {
  await openFound(article);
  const { second, there } = await openBeside(context, article);
  await there.click('.pill-open');
  await expect.poll(() => there.count('#panel')).toBe(1);
  await putOff(page, shadow);
  await expect.poll(() => shadow.count('#notice-undo')).toBe(1);
  expect(await there.count('#panel')).toBe(1);
  await second.bringToFront();
  await second.keyboard.press('Escape');
  await expect.poll(() => there.count('#panel, .pill-open')).toBe(0);
});

test('"pause everywhere" silences the other tabs too, and the undo brings them back', async ({
  openFound,
  context,
  page,
  shadow,
}) => {
  await openFound(article);
  const { second } = await openBeside(context, other);
  const marks = () => second.evaluate(() => CSS.highlights.size);
  await expect.poll(marks).toBeGreaterThan(0);
  await page.bringToFront();
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('#panel')).toBe(1);
  await shadow.click('button', 'Pause everywhere');
  await expect.poll(shadow.text).toContain('Paused on every site');
  await expect.poll(marks).toBe(0);
  await shadow.click('#notice-undo');
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await expect.poll(marks).toBeGreaterThan(0);
});

test('nothing of ours is over a full-screen element, and it comes back after', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  const away = () => shadow.read('.layer', (layer) => (layer as HTMLElement).hidden);
  await page.evaluate(() => document.querySelector('figure, article')?.requestFullscreen());
  await expect.poll(away).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(away).toBe(false);
});

for (const { what, show, style = '', go, press = 'Click' } of [
  { what: 'a modal dialog is taken out', show: 'showModal', go: 'remove()' },
  { what: 'a box that says it is modal is taken out', show: 'show', go: 'remove()' },
  {
    what: 'a box that says it is modal is not displayed',
    show: 'show',
    go: "style = 'display: none'",
  },
  {
    what: 'a box that says it is modal, displayed by its contents alone, is taken out',
    show: 'show',
    style: 'display: contents',
    go: 'remove()',
  },
  {
    what: 'a box that says it is modal, displayed by its contents alone, is hidden',
    show: 'show',
    style: 'display: contents',
    go: "style = 'display: none'",
    press: 'Enter',
  },
]) {
  test(`it is back when ${what} by its own button (${press}), of which no event tells`, async ({
    openFound,
    page,
    shadow,
  }) => {
    await openFound(article);
    const away = () => shadow.read('.layer', (layer) => (layer as HTMLElement).hidden);
    await page.evaluate(`
      const box = document.body.appendChild(document.createElement('dialog'));
      box.ariaModal = 'true';
      box.style = '${style}';
      const button = box.appendChild(document.createElement('button'));
      button.textContent = 'Agree';
      button.onclick = () => { box.${go} };
      box.${show}();
      button.focus();
    `);
    await expect.poll(away).toBe(true);
    const button = page.getByRole('button', { name: 'Agree' });
    await (press === 'Click' ? button.click() : button.press(press));
    await expect.poll(away).toBe(false);
  });
}

test('it steps aside for a dialog of the page, and comes back after', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  const away = () => shadow.read('.layer', (layer) => (layer as HTMLElement).hidden);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(document.createElement('button'));
    dialog.showModal();
  });
  await expect.poll(away).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(away).toBe(false);
});

test('screen readers are told once, in one sentence, what there is', async ({
  openDemo,
  shadow,
}) => {
  await openDemo(article);
  const said = () => shadow.read('.layer + [role=status]', (region) => region.textContent);
  await expect.poll(said).toMatch(/^On the Record: \d official statements? and 4 quotations/);
  expect(await shadow.count('.layer + [role=status]')).toBe(1);
  await shadow.read('.layer + [role=status]', (region) => {
    new MutationObserver(() => region.setAttribute('data-again', '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await shadow.click('.pill-open');
  await expect.poll(() => focusedInShadow(shadow)).toBe('panel');
  expect(await shadow.count('[data-again]')).toBe(0);
});

test('words of a card can be selected, and come out as they stand in the record', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  await expect.poll(() => shadow.count('#panel .passage')).toBeGreaterThan(0);
  const place = await shadow.read('#panel .passage', (passage) => {
    passage.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(passage);
    const [line] = range.getClientRects();
    return line ? { x: line.x + 8, y: line.y + line.height / 2 } : null;
  });
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0, { clickCount: 3 });
  const [selected, shown] = (await shadow.read('#panel .passage', (passage) => [
    String(getSelection()),
    passage.textContent ?? '',
  ])) ?? ['', '-'];
  expect(selected.trim().length).toBeGreaterThan(60);
  expect(shown).toContain(selected.trim());
});

test('in a low window the pill does not look out from behind a card', async ({
  openMarked,
  page,
  shadow,
}) => {
  await openMarked(article, 4);
  const isSeen = () =>
    shadow.read('.pill', (pill) => pill.checkVisibility({ visibilityProperty: true }));
  await clickMark(page, 'preventing crises');
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  expect(await isSeen()).toBe(true);
  await page.setViewportSize({ width: 1000, height: 430 });
  await expect.poll(isSeen).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(isSeen).toBe(true);
});
