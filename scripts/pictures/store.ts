import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { findChromium } from '../lib/browsers.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { LOOKS } from './looks.ts';
import type { Clip } from './stage.ts';
import { openStudio } from './take.ts';
import { findView } from './views/all.ts';

/**
 * The stores require 1280 × 800 and show them in this order. A small view is put on a plain background of that size, larger,
 * beside the words of the welcome page on it.
 */
const SCREENSHOTS: readonly { view: string; beside?: 'check' | 'search' }[] = [
  { view: 'panel-statements' },
  { view: 'quotation-altered' },
  { view: 'verdict-negation', beside: 'check' },
  { view: 'toolbar-results', beside: 'search' },
  { view: 'reader-find' },
];

/** How much larger small views are shown. */
const ENLARGED = 1.3;

const GROUND = '#e7eff6';

/** Takes five screenshots of the build and draws the 440 × 280 tile, into `folder`. */
export async function takeStore(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() });
  const studio = await openStudio(extension, 'en');
  const [light] = LOOKS;
  const words = parse(await readFile(join(projectRoot, 'src/locales/en.yml'), 'utf8'));
  for (const [index, { view, beside }] of SCREENSHOTS.entries()) {
    const path = join(folder, `screenshot-${index + 1}.png`);
    await studio.show(findView(view), { ...light, whole: !beside }, async (page, clip) => {
      const taken = beside
        ? await onGround(browser, await enlarged(page, clip), words.welcome[beside])
        : await page.screenshot({ animations: 'disabled' });
      await writeFile(path, taken);
    });
    console.log(path);
  }
  await studio.close();
  await writeFile(join(folder, 'tile.png'), await drawTile(browser, words.product.name));
  await browser.close();
}

async function enlarged(page: Page, clip: Clip | 'full' | undefined): Promise<Buffer> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const whole = { x: 0, y: 0, width, height };
  const part = clip === 'full' || !clip ? whole : clip;
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { clip: { ...part, scale: ENLARGED } });
  return Buffer.from(data, 'base64');
}

function onGround(
  browser: Browser,
  picture: Buffer,
  words: { title: string; text: string },
): Promise<Buffer> {
  return draw(
    browser,
    1280,
    800,
    `<main><section><h1>${words.title}</h1><p>${words.text}</p></section>
<img src="data:image/png;base64,${picture.toString('base64')}"></main>`,
  );
}

async function drawTile(browser: Browser, name: string): Promise<Buffer> {
  const icon = await readFile(join(projectRoot, 'scripts/icons/icon.svg'), 'utf8');
  return draw(browser, 440, 280, `${icon}<h1>${name}</h1>`);
}

async function draw(
  browser: Browser,
  width: number,
  height: number,
  body: string,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>
body{display:grid;place-content:center;justify-items:center;gap:18px;height:100vh;margin:0;background:${GROUND}}
main{display:grid;grid-template-columns:380px auto;gap:72px;align-items:center}
h1{margin:0;color:#1d4f7c;font:600 34px/1.2 "Iowan Old Style",Charter,"Noto Serif",Georgia,serif}
main h1{font-size:42px;text-wrap:balance}
p{margin:20px 0 0;color:#3b4148;text-wrap:pretty;font:20px/1.5 "Segoe UI","Noto Sans",Arial,sans-serif}
svg{width:104px}img{border-radius:14px;box-shadow:0 8px 40px #0003}
</style>${body}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
