import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'yaml';
import { findChromium } from '../lib/browsers.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { LOOKS } from './looks.ts';
import { openStudio } from './take.ts';
import { findView } from './views/all.ts';

/** The stores require 1280 × 800 and show them in this order. A small view is put on a plain background of that size. */
const SCREENSHOTS = [
  { view: 'panel-statements', ground: false },
  { view: 'quotation-altered', ground: false },
  { view: 'verdict-negation', ground: true },
  { view: 'toolbar-results', ground: true },
  { view: 'reader-find', ground: false },
] as const;

const GROUND = '#e7eff6';

/** Takes five screenshots of the build and draws the 440 × 280 tile, into `folder`. */
export async function takeStore(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() });
  const studio = await openStudio(extension, 'en');
  const [light] = LOOKS;
  for (const [index, { view, ground }] of SCREENSHOTS.entries()) {
    const path = join(folder, `screenshot-${index + 1}.png`);
    await studio.show(findView(view), { ...light, whole: !ground }, async (page, clip) => {
      const taken = await page.screenshot({
        animations: 'disabled',
        ...(clip !== 'full' && clip && { clip }),
      });
      await writeFile(path, ground ? await onGround(browser, taken) : taken);
    });
    console.log(path);
  }
  await studio.close();
  await writeFile(join(folder, 'tile.png'), await drawTile(browser));
  await browser.close();
}

function onGround(browser: Browser, picture: Buffer): Promise<Buffer> {
  return draw(
    browser,
    1280,
    800,
    `<img class="view" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
}

async function drawTile(browser: Browser): Promise<Buffer> {
  const icon = await readFile(join(projectRoot, 'scripts/icons/icon.svg'), 'utf8');
  const words = parse(await readFile(join(projectRoot, 'src/locales/en.yml'), 'utf8'));
  return draw(browser, 440, 280, `${icon}<p>${words.product.name}</p>`);
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
p{margin:0;color:#1d4f7c;font:600 34px "Iowan Old Style",Charter,"Noto Serif",Georgia,serif}
svg{width:104px}.view{max-height:736px;border-radius:12px;box-shadow:0 8px 40px #0003}
</style>${body}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
