import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { listedHost, unlistedHost } from '../lib/demo-sites.ts';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';

/** A page to serve: its HTML, and headers besides the content type. */
export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

/** A browser with the built extension, and what the rows need with it. */
export interface Bench {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Folder where the browser keeps what it writes. */
  profile: string;
  /** Smaller numbers, for a run in under a minute. */
  short: boolean;
  /** `full` or `short`, depending on this run. */
  times(full: number, short: number): number;
  /** Serves a page under a listed host; returns its address. */
  serve(path: string, page: ServedPage): string;
  /** Serves a page under an unlisted host, where our script does not run. */
  serveUnlisted(path: string, page: ServedPage): string;
  open(address: string): Promise<Page>;
  /** Addresses that were not served here: each of them is an attempt to use the network. */
  strays: string[];
  /** A separate browser, for rows that wear it out. */
  another(options?: LaunchOptions): Promise<Bench>;
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Changes a copy of the extension before it is loaded. */
  prepare?: (folder: string) => void;
  /** Chromium's own back/forward cache, which drivers switch off. */
  backForwardCache?: boolean;
  /** Language of the browser, and therefore of the interface. */
  language?: string;
  /** In the middle of the first start: the welcome page is still to open. */
  starting?: boolean;
}

/** Opens a browser whose only way out is a proxy that answers nothing and records the requests. */
export async function openBench(short: boolean, options: LaunchOptions = {}): Promise<Bench> {
  const strays: string[] = [];
  const proxy = createServer((request, response) => {
    strays.push(request.url ?? '?');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket) => {
    strays.push(request.url ?? '?');
    // A browser may hang up before it has its answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;

  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-torture-'));
  const extension = join(folder, 'extension');
  cpSync(join(outputFolder, 'chrome-mv3'), extension, { recursive: true });
  options.prepare?.(extension);
  const launched = await launchExtension({
    extension,
    headless: true,
    network: true,
    welcome: options.starting ? 'coming' : 'closed',
    options: {
      reducedMotion: 'reduce',
      viewport: { width: 1000, height: 700 },
      ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
      ...(options.backForwardCache && {
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      }),
    },
    args: [
      ...(options.language ? [`--lang=${options.language}`] : []),
      `--proxy-server=127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const { context, worker, extensionId, profile } = launched;
  const pages = new Map<string, ServedPage>();
  for (const host of [listedHost, unlistedHost]) {
    await context.route(`${host}/**`, (route) => {
      const served = pages.get(route.request().url());
      return served
        ? route.fulfill({
            body: served.html,
            headers: { 'content-type': 'text/html; charset=utf-8', ...served.headers },
          })
        : route.fulfill({ status: 404, body: '' });
    });
  }
  const serveAt = (host: string) => (path: string, page: ServedPage) => {
    const address = new URL(path, host).href;
    pages.set(address, page);
    return address;
  };
  return {
    context,
    worker,
    extensionId,
    profile,
    short,
    strays,
    times: (full, less) => (short ? less : full),
    serve: serveAt(listedHost),
    serveUnlisted: serveAt(unlistedHost),
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    another: (other) => openBench(short, other),
    async close() {
      await launched.close();
      proxy.closeAllConnections();
      proxy.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
