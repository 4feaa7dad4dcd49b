import { listedHost } from '../../scripts/lib/demo-sites.ts';
import { expect, test } from './fixtures.ts';

test('reading, opening and searching ask the network for nothing but the page itself', async ({
  context,
  extensionId,
  openDemo,
  page,
  shadow,
}) => {
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  await openDemo('world/taiwan-strait-talks.html');
  const itsOwn = await page.evaluate(partsOfPage);
  await expect.poll(() => shadow.count('.pill-open')).toBe(1);
  await shadow.click('.pill-open');
  await expect.poll(() => shadow.count('[role=dialog]')).toBe(1);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('textbox').fill('taiwan');
  await expect(page.getByText('Qin Gang').first()).toBeVisible();
  const own = `chrome-extension://${extensionId}/`;
  const outside = [...asked].filter((url) => !url.startsWith(own) && !url.startsWith('data:'));
  expect(outside).toContain(`${listedHost}/world/taiwan-strait-talks.html`);
  expect(outside.filter((url) => !itsOwn.includes(url))).toEqual([]);
});

/** The page and what it names itself: style sheets, scripts and pictures. */
function partsOfPage(): string[] {
  const parts = document.querySelectorAll('link[rel=stylesheet], script[src], img[src]');
  const addresses = [...parts].map((part) => part.getAttribute('href') ?? part.getAttribute('src'));
  return [location.href, ...addresses.map((address) => new URL(address ?? '', location.href).href)];
}
