import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { builtStatement } from './support/built-corpus.ts';

const { statement, passages, anchors } = builtStatement();

test('an address with a passage opens the statement there', async ({ page, openReader }) => {
  await openReader(`${statement.id}/${anchors.at(-1)}`);
  await expect(page.getByText(passages.at(-1)?.text ?? '-').first()).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement.title);
});

test('back, forward and reload lead to the passages that were read', async ({
  page,
  openReader,
}) => {
  const current = page.locator('.reader-passage[aria-current]');
  await openReader(`${statement.id}/${anchors[0]}`);
  await expect(current).toBeInViewport();
  const firstWords = await current.textContent();
  await openReader(`${statement.id}/${anchors.at(-1)}`);
  await expect(current).not.toHaveText(firstWords ?? '-');
  const lastWords = await current.textContent();
  await page.goBack();
  await expect(current).toHaveText(firstWords ?? '-');
  await expect(current).toBeInViewport();
  await page.goForward();
  await expect(current).toHaveText(lastWords ?? '-');
  await page.reload();
  await expect(current).toHaveText(lastWords ?? '-');
  await expect(current).toBeInViewport();
});

test('provenance stands on top: when, where, published by whom', async ({ page, openReader }) => {
  await openReader(statement.id);
  await expect(page.getByText(statement.publisher.name).first()).toBeInViewport();
});

test('an unknown statement is told in a sentence', async ({ page, openReader }) => {
  await openReader('no-such-statement');
  await expect(page.getByText('may belong to another edition')).toBeVisible();
});

test('provenance goes down to the SHA-256 of the captured source, which one press selects', async ({
  page,
  openReader,
}) => {
  await openReader(statement.id);
  await page.locator('.reader-provenance summary').click();
  const captured = readFileSync(`corpus/sources/${statement.id}.txt`);
  const hash = createHash('sha256').update(captured).digest('hex');
  await expect(page.locator('.hash')).toHaveText(hash);
  await page.locator('.hash').click();
  expect(await page.evaluate(() => String(getSelection()))).toBe(hash);
});

test('a passage is copied with its citation, and the link to its words with the words', async ({
  page,
  openReader,
  copied,
}) => {
  await openReader(statement.id);
  const passage = page.locator('.reader-passage-direct').first();
  await passage.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(copied).toContain(statement.speakers[0]?.name ?? '-');
  await passage.getByRole('button', { name: /link/i }).click();
  await expect.poll(copied).toMatch(/^https?:\/\/\S+#:~:text=\S+$/);
});

test('words selected over several passages are copied as they stand in the record, without what is to be pressed', async ({
  page,
  openReader,
  copied,
}) => {
  await openReader(statement.id);
  const spoken = page.locator('.reader-passage-direct .passage');
  // With the mouse, as a person does: a press before the first word begins, a press with Shift on the last line ends.
  await spoken.nth(0).click({ position: { x: 1, y: 6 } });
  const height = (await spoken.nth(1).boundingBox())?.height ?? 0;
  await spoken.nth(1).click({ position: { x: 60, y: height - 6 }, modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  await expect.poll(copied).not.toBe('');
  const [first, second, ...rest] = (await copied()).split(/\n\s*/);
  expect(first).toBe(await spoken.nth(0).innerText());
  expect(await spoken.nth(1).innerText()).toContain(second);
  expect(second).not.toBe('');
  expect(rest).toEqual([]);
});

test('selected words are cited and linked to in place of their passage, by button and by key', async ({
  page,
  openReader,
  copied,
}) => {
  await openReader(statement.id);
  const passage = page.locator('.reader-passage-direct').first();
  // With the mouse, as a person does: a press on a word begins, a press with Shift ends.
  const words = passage.locator('.passage');
  await words.dblclick({ position: { x: 60, y: 12 } });
  await words.click({ position: { x: 300, y: 12 }, modifiers: ['Shift'] });
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
  expect(selected.split(' ').length).toBeGreaterThan(2);
  await page.keyboard.press('c');
  await expect.poll(copied).toContain(`“${selected}”`);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await passage.getByRole('button', { name: 'Copied' }).waitFor({ state: 'hidden' });
  await passage.getByRole('button', { name: 'Copy the selected words' }).click();
  await expect.poll(copied).toContain(`“${selected}”`);
  await passage.getByRole('button', { name: /link/i }).click();
  await expect.poll(copied).toContain(`#:~:text=${encodeURIComponent(selected)}`.slice(0, 20));
  await words.click();
  await expect(passage.getByRole('button', { name: 'Copy with citation' })).toBeVisible();
});

test('in a window 320 px wide what copies a passage covers no words', async ({
  page,
  openReader,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openReader(statement.id);
  const passage = page.locator('.reader-passage-direct').first();
  await passage.locator('.passage').hover({ position: { x: 40, y: 10 } });
  const bar = passage.locator('.passage-actions');
  await expect(bar).toHaveCSS('opacity', '1');
  const covered = await bar.evaluate((element) => {
    const own = element.getBoundingClientRect();
    return [...document.querySelectorAll('.turn-label, .passage, .passage-number')]
      .filter((words) => {
        const { left, right, top, bottom } = words.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      })
      .map((words) => words.textContent);
  });
  expect(covered).toEqual([]);
});

test('words found are listed, and each entry of the list leads to its place', async ({
  page,
  openReader,
}) => {
  await openReader(statement.id);
  await page.getByRole('textbox').fill('China');
  const entries = page.locator('.outline li button');
  await expect(entries.nth(4)).toBeVisible();
  await entries.nth(4).click();
  await expect(page.locator('.find-count')).toHaveText(/^5 of/);
  await expect(page.locator('mark.current')).toBeInViewport();
});

test('an address with words to find leads to the first place of them', async ({
  page,
  openReader,
}) => {
  await openReader(`${builtStatement('american-media').statement.id}?find=Taiwan`);
  await expect(page.locator('.find-count')).toHaveText(/^1 of/);
  await expect(page.locator('mark.current')).toBeInViewport();
});

test('a statement opened for words is never drawn elsewhere than at the first place of them', async ({
  page,
  openReader,
}) => {
  await page.addInitScript(() => {
    const drawnAt: number[] = [];
    const look = (): void => {
      const isDrawn = document.querySelector('.statement') !== null;
      // After the picture of which this is the beginning.
      setTimeout(() => isDrawn && drawnAt.push(scrollY));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { drawnAt });
  });
  await openReader(`${builtStatement('american-media').statement.id}?find=Taiwan`);
  await expect(page.locator('mark.current')).toBeInViewport();
  const drawnAt = () =>
    page.evaluate(() => (window as unknown as { drawnAt: number[] }).drawnAt.slice(0, 2));
  await expect.poll(async () => (await drawnAt()).length).toBe(2);
  expect(Math.min(...(await drawnAt()))).toBeGreaterThan(0);
});

test('what is typed comes into view, from where one was reading, and Enter goes on from there', async ({
  page,
  openReader,
}) => {
  await openReader(statement.id);
  const field = page.getByRole('textbox');
  const count = page.locator('.find-count');
  await field.fill('China');
  await expect(count).toHaveText(/^1 of/);
  await expect(page.locator('mark.current')).toBeInViewport();
  const last = await page.locator('.reader-passage:has(mark)').last().getAttribute('id');
  await field.fill('');
  await page.locator(`#${last}`).evaluate((passage) => passage.scrollIntoView({ block: 'end' }));
  await field.fill('China');
  await expect(count).not.toHaveText(/^1 of/);
  const [, place = '', total = ''] =
    /^(\d+) of (\d+)/.exec((await count.textContent()) ?? '') ?? [];
  await field.press('Enter');
  const next = (Number(place) % Number(total)) + 1;
  await expect(count).toHaveText(`${next} of ${total}`);
  await expect(page.locator('mark.current')).toBeInViewport();
});

test('the statements before and after in time are one press away', async ({ page, openReader }) => {
  await openReader();
  await page.getByRole('link').first().click();
  const title = page.locator('.statement-head h1');
  const newest = (await title.textContent()) ?? '-';
  await page.locator('a[rel=prev]').click();
  await expect(title).not.toHaveText(newest);
  await page.locator('a[rel=next]').click();
  await expect(title).toHaveText(newest);
});

test('the side panel is the same reader', async ({ page, openOwn }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await openOwn(`sidepanel.html#${statement.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement.title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('about this corpus: what it holds, and as plainly what it does not', async ({
  page,
  openReader,
}) => {
  await openReader();
  const about = page.locator('.about-corpus');
  await expect(about).toContainText('Qin Gang');
  await expect(about.locator('.about-missing li').nth(2)).toBeVisible();
});
