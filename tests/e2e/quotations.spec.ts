import { expect, test } from './fixtures.ts';

/** Words of every mark on the page, from the registry that page and extension share. */
function markedWords(): string[] {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return [...new Set(marks.map((range) => String(range)))];
}

test('the marks stand on exactly the words between the quotation marks', async ({
  openDemo,
  page,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  await expect.poll(() => page.evaluate(markedWords)).toHaveLength(4);
  const words = await page.evaluate(markedWords);
  expect(words.join('\n')).not.toMatch(/[“”]/);
  expect(words).toContain('We think preventing crises is more important than controlling crises.');
  expect(words).toContainEqual(
    expect.stringMatching(/^The US must be very cautious .* the tension,?$/),
  );
});

test('a click on an altered quotation shows the word that differs', async ({
  openDemo,
  page,
  shadow,
}) => {
  await openDemo('world/taiwan-strait-talks.html');
  await expect.poll(() => page.evaluate(markedWords)).toHaveLength(4);
  await page.getByText('must be very cautious').click({ position: { x: 40, y: 10 } });
  await expect.poll(() => shadow.count('#quotation-card')).toBe(1);
  const text = await shadow.text();
  expect(text).toContain('Words differ');
  expect(text).toContain('cautious');
  expect(text).toContain('careful');
});

test('marks change no node of the page', async ({ openDemo, page }) => {
  const path = 'world/taiwan-strait-talks.html';
  await openDemo(path);
  await expect.poll(() => page.evaluate(markedWords)).toHaveLength(4);
  const [live, served] = await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(source, 'text/html');
    return [document.body.innerHTML, fresh.body.innerHTML] as const;
  });
  expect(live).toBe(served);
});

test('nobody’s words but the officials’ are marked on the football page', async ({
  openDemo,
  page,
}) => {
  await openDemo('africa/railway-loans.html');
  await expect.poll(() => page.evaluate(markedWords)).toHaveLength(3);
  expect((await page.evaluate(markedWords)).join('\n')).not.toContain('rainy season');
});
