import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { projectRoot } from './project-root.mjs';

/**
 * A host from the fixed list, under whose name tests serve the demo newspaper: so the tests run the build that ships, with the
 * permissions it requests. Nothing is ever fetched from that host.
 */
export const listedHost = 'https://www.reuters.com';

/** A host that is not on any list. */
export const unlistedHost = 'https://unlisted.example';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the demo newspaper, and nothing else, under a host's name. */
export async function serveDemo(context: BrowserContext, host: string): Promise<void> {
  await context.route(`${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = await readFile(join(projectRoot, 'demo', path));
      await route.fulfill({ body, contentType: types[extname(path)] ?? 'text/plain' });
    } catch {
      await route.fulfill({ status: 404, body: 'Not here.' });
    }
  });
}

/** Serves one page at whatever address is opened; all its other requests get an empty answer. */
export async function servePage(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
}
