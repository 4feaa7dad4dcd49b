import { expect, test } from './fixtures.ts';
import { saidTwice, spokenIn } from './support/spoken.ts';

const article = 'world/taiwan-strait-talks.html';

test('what is drawn in a page is a region by our name, its dialog named, nothing in it said twice', async ({
  openPanel,
  page,
}) => {
  await openPanel(article);
  const spoken = await spokenIn(page);
  const region = spoken.findIndex(
    ({ role, name }) => role === 'region' && name === 'On the Record',
  );
  expect(region).toBeGreaterThan(0);
  const ours = spoken.slice(region);
  expect(ours).toContainEqual(
    expect.objectContaining({ role: 'dialog', name: 'On record for this page' }),
  );
  expect(saidTwice(ours)).toEqual([]);
});

test('a mark on the line of time is said once, with its whole date', async ({
  openPanel,
  page,
}) => {
  await openPanel(article);
  const marks = (await spokenIn(page)).filter(
    ({ role, name }) => role === 'button' && name.includes('Joint Interview'),
  );
  expect(marks.map(({ name }) => name)).toEqual([
    '20\u00a0December\u00a02021: Qin Gang, Ambassador Qin Gang Takes a Joint Interview with American Media',
  ]);
});

test('steps that are numbered for the eye are read out by their words', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await expect(page.locator('.welcome-steps h2')).toHaveCount(3);
  const headings = (await spokenIn(page)).filter(({ role }) => role === 'heading');
  expect(headings.map(({ name }) => name)).toContain('Read the news');
  expect(headings.filter(({ name }) => /^\P{L}/u.test(name))).toEqual([]);
});
