import type { BrowserContext, Page, Worker } from '@playwright/test';
import { openClosedShadow } from '../../../scripts/lib/closed-shadow.ts';

/** UTF-16 units of one page's words: enough to see where it stands. */
const MOST_WORDS = 600;

/** Milliseconds to wait for a page that may not answer any more. */
const PATIENCE_MS = 5_000;

/** What every page shows, the closed roots of ours included, and what is stored: for whoever reads of a failure later. */
export async function browserState(context: BrowserContext, worker: Worker): Promise<string> {
  const pages = context.pages().slice(1);
  const told = await Promise.all(pages.map((page) => orNothing(stateOf(page))));
  const stored = await orNothing(worker.evaluate<object>('chrome.storage.local.get()'));
  return [...told, `stored: ${JSON.stringify(stored)}`].join('\n');
}

async function stateOf(page: Page): Promise<string> {
  const shadow = await openClosedShadow(page);
  const [ours, whole] = await Promise.all([shadow.text(), page.locator('body').innerText()]);
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  return [
    `page: ${page.url()}`,
    `shows: ${brief(whole)}`,
    ...(ours ? [`ours in it: ${brief(ours)}`] : []),
    `focus: ${focus}`,
  ].join('\n');
}

function brief(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, MOST_WORDS);
}

/** `null` if it fails or takes too long: a browser in trouble is what this is for. */
async function orNothing<T>(doing: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  return Promise.race([doing.catch(() => null), late]);
}
