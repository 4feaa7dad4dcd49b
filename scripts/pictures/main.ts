/**
 * Takes the pictures of README and the store listing from the built extension: `npm run pictures [-- --out=FOLDER]`.
 * Every view, light and dark, with the demo newspaper behind it.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listedHost, serveDemo } from '../lib/demo-sites.ts';
import { launchExtension } from '../lib/launch-extension.mjs';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { views } from './views.ts';

const out = resolve(
  projectRoot,
  process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length) ??
    'docs/pictures',
);
const extension = join(outputFolder, 'chrome-mv3');

if (!existsSync(join(extension, 'manifest.json'))) {
  console.error('The extension is not built: run `npm run build` first.');
  process.exit(1);
}

mkdirSync(out, { recursive: true });
for (const scheme of ['light', 'dark'] as const) {
  const { context, extensionId, close } = await launchExtension({
    extension,
    headless: true,
    options: {
      colorScheme: scheme,
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    },
  });
  await serveDemo(context, listedHost);
  for (const [name, view] of Object.entries(views)) {
    const page = await context.newPage();
    const clip = await view(page, {
      site: listedHost,
      extension: `chrome-extension://${extensionId}`,
    });
    const path = join(out, `${name}-${scheme}.png`);
    await page.screenshot({
      path,
      animations: 'disabled',
      caret: 'initial',
      ...(clip && { clip }),
    });
    console.log(path);
    await page.close();
  }
  await close();
}
