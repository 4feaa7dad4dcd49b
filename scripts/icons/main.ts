import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/browsers.mjs';
import { readFlags } from '../lib/read-flags.mjs';

/** One picture required by browsers or stores, in px. */
interface Picture {
  size: number;
  drawing: string;
  /** Left empty on each side. */
  margin?: number;
}

const PICTURES: readonly Picture[] = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon.svg' },
  { size: 48, drawing: 'icon.svg' },
  { size: 96, drawing: 'icon.svg' },
  // Stores show it next to others on one grid: 96 px of drawing in a 128 px square.
  { size: 128, drawing: 'icon.svg', margin: 16 },
];

/** Renders public/icon/*.png from the SVG sources in this folder: `npx tsx scripts/icons/main.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() });
  const page = await browser.newPage();
  for (const { size, drawing, margin = 0 } of PICTURES) {
    const svg = await readFile(new URL(drawing, import.meta.url), 'utf8');
    const drawn = size - 2 * margin;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:${margin}px;background:transparent}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), png);
  }
  await browser.close();
}

readFlags({ usage: 'npx tsx scripts/icons/main.ts' });
await drawIcons();
