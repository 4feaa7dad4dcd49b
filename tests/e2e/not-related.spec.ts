import type { ClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { expect, test } from './fixtures.ts';

const article = 'world/taiwan-strait-talks.html';

const cards = (shadow: ClosedShadow) => () => shadow.count('#panel .passage');

/** Calls the first passage not related; how many there were. */
async function callNotRelated(shadow: ClosedShadow): Promise<number> {
  const before = await cards(shadow)();
  await shadow.click('#panel button', 'Not related to this page');
  await expect.poll(cards(shadow)).toBe(before - 1);
  return before;
}

test('a passage called not related goes, and one press brings it back', async ({
  openPanel,
  shadow,
}) => {
  await openPanel(article);
  const before = await callNotRelated(shadow);
  await shadow.click('#panel button', 'Undo');
  await expect.poll(cards(shadow)).toBe(before);
});

test('a passage called not related is still away at the next visit, and back once the list of them is emptied', async ({
  context,
  extensionId,
  openPanel,
  shadow,
}) => {
  await openPanel(article);
  const before = await callNotRelated(shadow);
  await openPanel(article);
  expect(await cards(shadow)()).toBe(before - 1);
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await settings.getByRole('button', { name: 'Show them again' }).click();
  await expect(settings.getByRole('status')).toContainText('They are shown again');
  await settings.close();
  await openPanel(article);
  expect(await cards(shadow)()).toBe(before);
});

test('when the first passage goes, the timeline above is in sight again', async ({
  openPanel,
  shadow,
}) => {
  await openPanel(article);
  await shadow.read('.judge button', (button) => button.scrollIntoView({ block: 'end' }));
  const scrolled = () => shadow.read('#panel .tab-panel', ({ scrollTop }) => scrollTop);
  expect(await scrolled()).toBeGreaterThan(0);
  await callNotRelated(shadow);
  await expect.poll(scrolled).toBe(0);
});
