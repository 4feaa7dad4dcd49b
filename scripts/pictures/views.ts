import type { Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../lib/closed-shadow.ts';

interface Addresses {
  /** Where the demo newspaper is served. */
  site: string;
  extension: string;
}

/** Brings a page to the state to be pictured; may answer with the part of it to take. */
type View = (
  page: Page,
  addresses: Addresses,
) => Promise<{ x: number; y: number; width: number; height: number } | undefined>;

/** Every picture by its file name. */
export const views: Record<string, View> = {
  pill: async (page, { site }) => {
    await openArticle(page, site);
    return undefined;
  },
  popup: async (page, { site }) => {
    const shadow = await openArticle(page, site);
    await shadow.click('.pill-open');
    await until(() => shadow.count('[role=dialog]'));
    return undefined;
  },
  quotation: async (page, { site }) => {
    const shadow = await openArticle(page, site);
    const quotation = page.getByText('must be very cautious');
    await quotation.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 250);
    await quotation.click({ position: { x: 60, y: 12 } });
    await until(() => shadow.count('#quotation-card'));
    return undefined;
  },
  toolbar: async (page, { extension }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`${extension}/popup.html`);
    await page.getByRole('textbox').fill('taiwan peace');
    await page.getByRole('option').first().waitFor();
    return undefined;
  },
  reader: async (page, { extension }) => {
    await page.goto(`${extension}/reader.html`);
    await page.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return undefined;
  },
};

async function openArticle(page: Page, site: string): Promise<ClosedShadow> {
  await page.goto(`${site}/world/taiwan-strait-talks.html`);
  const shadow = await openClosedShadow(page);
  await until(() => shadow.count('.pill-open'));
  return shadow;
}

/** Asks until the answer is not zero, ten seconds at most. */
async function until(ask: () => Promise<number>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if ((await ask()) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The view to be pictured did not come up within ten seconds.');
}
