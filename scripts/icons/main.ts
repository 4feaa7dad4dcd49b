import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

/** Sizes that browsers and stores ask for, in px, and the drawing each is made from. */
const SIZES: [number, string][] = [
  [16, 'icon-small.svg'],
  [32, 'icon.svg'],
  [48, 'icon.svg'],
  [96, 'icon.svg'],
  [128, 'icon.svg'],
];

/** Draws public/icon/*.png from the SVG sources beside this file: `tsx scripts/icons/main.ts`. */
async function drawIcons(): Promise<void> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const [size, file] of SIZES) {
    const svg = await readFile(new URL(file, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), png);
  }
  await browser.close();
}

await drawIcons();
