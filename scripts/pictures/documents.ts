import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LOOKS, type Look } from './looks.ts';
import { openStudio } from './take.ts';
import { findView } from './views/all.ts';

/** Pictures of README and docs/tour.md: file, view, and whether there is a dark version too. */
const DOCUMENTS = [
  { file: 'pill', view: 'pill', dark: false },
  { file: 'popup', view: 'panel-statements', dark: true },
  { file: 'quotation', view: 'quotation-altered', dark: true },
  { file: 'verdict', view: 'verdict-negation', dark: false },
  { file: 'toolbar', view: 'toolbar-results', dark: true },
  { file: 'this-page', view: 'page-found', dark: false },
  { file: 'reader', view: 'reader', dark: true },
] as const;

/** Of 100; letters begin to look worn somewhat below this. */
const WEBP_QUALITY = 84;

/** Takes the documents' pictures into `folder`, as WebP: a third of the size of PNG. */
export async function takeDocuments(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const studio = await openStudio(extension, 'en');
  const [light, dark] = LOOKS;
  for (const { file, view, dark: both } of DOCUMENTS) {
    for (const look of both ? [light, dark] : [light]) {
      const path = join(folder, `${file}-${look.name}.webp`);
      await studio.show(findView(view), windowOf(view, look), async (page, clip) => {
        await writeFile(path, await webp(page, clip === 'full' ? undefined : clip));
      });
      console.log(path);
    }
  }
  await studio.close();
}

/** Views inside a news page are shown in context; cards and the pill's own picture are not. */
function windowOf(view: string, look: Look): Look {
  return view.startsWith('verdict') ? look : { ...look, whole: true };
}

async function webp(
  page: Page,
  clip: { x: number; y: number; width: number; height: number } | undefined,
): Promise<Buffer> {
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'webp',
    quality: WEBP_QUALITY,
    ...(clip && { clip: { ...clip, scale: 1 } }),
  });
  return Buffer.from(data, 'base64');
}
