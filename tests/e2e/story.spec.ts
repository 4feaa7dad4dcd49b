import { openClosedShadow } from '../../scripts/lib/closed-shadow.ts';
import { listedHost } from '../../scripts/lib/demo-sites.ts';
import { expect, test } from './fixtures.ts';

test('from installing to a copied citation', async ({ context, extensionId, page, shadow }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('the page after installing shows what it does, on an article of its own', async () => {
    await page.goto(`chrome-extension://${extensionId}/welcome.html`);
    await page.locator('.welcome-steps button').first().click();
    await expect.poll(shadow.text).toMatch(/Qin Gang[\s\S]*Published by/);
  });
  const inArticle = await test.step('an article is opened on a news site', async () => {
    const article = await context.newPage();
    await article.goto(`${listedHost}/world/taiwan-strait-talks.html`);
    return openClosedShadow(article);
  });
  await test.step('its pill opens the statements', async () => {
    await expect.poll(() => inArticle.count('.pill-open')).toBe(1);
    await inArticle.click('.pill-open');
    await expect.poll(() => inArticle.count('#panel .card')).toBeGreaterThan(0);
  });
  const reader = await test.step('a statement opens whole, at its passage', async () => {
    const opened = context.waitForEvent('page');
    await inArticle.click('#panel .card button', 'Whole statement');
    const whole = await opened;
    await expect(whole.locator('.reader-passage[aria-current]')).toBeInViewport();
    return whole;
  });
  await test.step('its words are copied with who said them, when and where', async () => {
    const passage = reader.locator('.reader-passage[aria-current]');
    await passage.getByRole('button', { name: 'Copy with citation' }).click();
    await expect(passage.getByRole('button', { name: 'Copied' })).toBeVisible();
    const words = (await passage.locator('.passage').textContent())?.trim().slice(0, 40) ?? '-';
    const copied = await reader.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(words);
    expect(copied).toMatch(/Qin Gang[\s\S]*2021[\s\S]*http/);
  });
});
