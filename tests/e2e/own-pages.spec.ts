import { expect, test } from './fixtures.ts';

test('on our own pages no text becomes markup or script', async ({ extensionId, page }) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('textbox')).toBeVisible();
  expect(await page.evaluate(refusals)).toEqual(['TypeError', 'TypeError']);
});

/** What is thrown by each way in which text could become more than text. */
function refusals(): string[] {
  const thrown = (attempt: () => void) => {
    try {
      attempt();
      return 'taken';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };
  return [
    thrown(() => document.createElement('div').insertAdjacentHTML('beforeend', '<b>words</b>')),
    thrown(() => document.createElement('script').setAttribute('src', '/popup.js')),
  ];
}
