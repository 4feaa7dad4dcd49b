/** What the page bench compares, each as an extension in a browser of its own: nothing, ours as built, and Readability. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../lib/browsers.mjs';
import { readabilityScript } from './page-contenders.ts';

const EVERYWHERE = ['<all_urls>'];

export interface Contenders {
  /** A content script that does nothing: what any costs. */
  empty: BrowserContext;
  /** The built extension, on every site. */
  ours: BrowserContext;
  /** On a copy of the page, as its manual requires for a script in a page: it destroys what it reads. */
  readability: BrowserContext;
}

/** Starts all three. Whoever called it closes them by the returned function, which also removes their files. */
export async function openContenders(
  built: string,
): Promise<Contenders & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'page-bench-'));
  const script = async (name: string, text: string) => {
    const at = join(folder, name);
    mkdirSync(at);
    const scripts = [{ matches: EVERYWHERE, js: ['page.js'], run_at: 'document_idle' }];
    const manifest = { manifest_version: 3, name, version: '1', content_scripts: scripts };
    writeFileSync(join(at, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(at, 'page.js'), text);
    return open(at);
  };
  const reading = `${await readabilityScript()};void new Readability(document.cloneNode(true)).parse()`;
  const contenders = {
    empty: await script('empty', '1'),
    ours: await open(copyForAllSites(built, join(folder, 'ours'))),
    readability: await script('readability', reading),
  };
  return {
    ...contenders,
    async close() {
      for (const context of Object.values(contenders)) await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function open(extension: string): Promise<BrowserContext> {
    return chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
      executablePath: findChromium(),
      headless: false,
      args: [
        '--headless=new',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
      ignoreHTTPSErrors: true,
    });
  }
}

/** The saved pages are from more sites than the listed ones. */
function copyForAllSites(built: string, to: string): string {
  cpSync(built, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = EVERYWHERE;
  for (const script of manifest.content_scripts) script.matches = EVERYWHERE;
  writeFileSync(file, JSON.stringify(manifest));
  return to;
}
