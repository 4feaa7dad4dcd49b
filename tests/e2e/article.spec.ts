import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedHost, serveDemo, servePage, unlistedHost } from '../../scripts/lib/demo-sites.ts';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { expect, test } from './fixtures.ts';
import { sentencesAbout } from './support/built-corpus.ts';
import { hasLooked, readPageState, readShown } from './support/page-state.ts';
import { keptSettings } from './support/settings.ts';

const article = 'world/taiwan-strait-talks.html';

test('a pill says how many statements there are, on what and by whom', async ({
  openDemo,
  shadow,
}) => {
  await openDemo(article);
  await expect.poll(shadow.text).toMatch(/\d[\s\S]*Taiwan[\s\S]*Qin Gang/);
  expect(await shadow.count('.pill')).toBe(1);
});

test('a story is read around a form whose fields are named like properties of elements', async ({
  page,
  shadow,
}) => {
  const html = readFileSync(join(projectRoot, 'demo', article), 'utf8');
  const fields = ['id', 'className', 'title', 'name', 'lang', 'dir'].map(
    (name) => `<input type="hidden" name="${name}">`,
  );
  const withForm = html.replaceAll('</p>', `</p><form>${fields.join('')}Letters by post</form>`);
  await servePage(page, withForm);
  await page.goto(`${listedHost}/${article}`);
  await expect.poll(shadow.text).toMatch(/\d[\s\S]*Taiwan[\s\S]*Qin Gang/);
});

test('one click opens who said what, when, published by whom, in the exact words', async ({
  openPanel,
  shadow,
}) => {
  await openPanel(article);
  await expect.poll(shadow.text).toMatch(/Published by/);
  const text = await shadow.text();
  expect(text).toContain('Qin Gang');
  expect(text).toMatch(/20\sDec(?:ember)?\s2021/);
  expect(text).toContain('Embassy');
  expect(sentencesAbout('taiwan').filter((sentence) => text.includes(sentence))).not.toEqual([]);
});

test('the way to the source is in sight at once, whatever the height of the window', async ({
  openPanel,
  page,
  shadow,
}) => {
  await openPanel(article);
  for (const height of [800, 720, 600, 400]) {
    await page.setViewportSize({ width: 1280, height });
    const seen = await shadow.read('.card > .actions a', (link) => {
      const { x, y, width, height: high } = link.getBoundingClientRect();
      const root = link.getRootNode() as ShadowRoot;
      return link.contains(root.elementFromPoint(x + width / 2, y + high / 2));
    });
    expect(seen, `${height} px`).toBe(true);
  }
});

test('the keyboard opens the popup, Escape closes it and gives the focus back', async ({
  openFound,
  page,
  shadow,
}) => {
  await openFound(article);
  await shadow.focus('.pill-open');
  await page.keyboard.press('Enter');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(0);
  expect(
    await shadow.read(
      '.pill-open',
      (pill) => pill === (pill.getRootNode() as ShadowRoot).activeElement,
    ),
  ).toBe(true);
});

test('after "hide on this site" nothing is drawn there, on this page and the next', async ({
  openDemo,
  openPanel,
  page,
  launched,
  shadow,
}) => {
  await openPanel(article);
  await shadow.click('button', 'Hide on this site');
  await expect.poll(() => shadow.count('.pill-open, [role=dialog]')).toBe(0);
  await expect.poll(() => keptSettings(launched.worker)).toHaveProperty('hiddenSites.0');
  const hidden = async () => (await readPageState(page, launched.worker))?.hidden;
  await expect.poll(hidden).toBe(true);
  await openDemo('world/ukraine-ceasefire-plan.html');
  await expect.poll(hidden).toBe(true);
  expect(await shadow.hosts()).toEqual([]);
});

for (const [path, why] of [
  ['sport/harbour-cup-final.html', 'a football match'],
  ['world/taiwan-earthquake.html', 'an earthquake in a place that statements speak of'],
] as const) {
  test(`nothing is drawn on ${why}`, async ({ openDemo, page, launched, shadow }) => {
    await openDemo(path);
    const shown = () => readShown(page, launched.worker);
    await expect.poll(shown).toBe(false);
    expect(await shadow.hosts()).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
}

test('nothing is read on the front page', async ({ openDemo, page, launched, shadow }) => {
  await openDemo('index.html');
  await expect.poll(() => hasLooked(page, launched.worker)).toBe(true);
  // Nothing of ours listens there, and nothing was brought.
  expect(await readPageState(page, launched.worker)).toBeNull();
  expect(await shadow.hosts()).toEqual([]);
});

test('on a site that is not on the list nothing of ours runs', async ({
  openDemo,
  context,
  page,
  launched,
  shadow,
}) => {
  await serveDemo(context, unlistedHost);
  await page.goto(`${unlistedHost}/world/taiwan-strait-talks.html`);
  expect(await readPageState(page, launched.worker)).toBeNull();
  expect(await shadow.hosts()).toEqual([]);
  // The same page on a listed site proves that the first look was not merely too early.
  await openDemo('world/taiwan-strait-talks.html');
  await expect.poll(() => shadow.count('.pill')).toBe(1);
});
