/**
 * Demonstrates the extension: builds it for the demo newspaper, serves that on 127.0.0.1 and opens Chromium. Without a display
 * it takes pictures instead and prints where they are.
 */
import { join } from 'node:path';
import { findChromium, hasDisplay } from './lib/browsers.mjs';
import { launchExtension } from './lib/launch-extension.mjs';
import { outputFolder } from './lib/output-folder.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { readFlags } from './lib/read-flags.mjs';
import { run } from './lib/run.mjs';
import { serveFolder } from './lib/serve-folder.mjs';

readFlags({ usage: 'npm start' });

const demoBuild = join(outputFolder, 'demo');

try {
  // First, since without a browser the rest is useless. Later steps find the browser by this variable.
  process.env.CHROMIUM_PATH = findChromium();
  await mustRun(['tsx', 'src/cli/main.ts', 'corpus', 'build']);
  if (hasDisplay()) await openDemo();
  else await takePictures();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function openDemo() {
  await mustRun(['wxt', 'build'], { OTR_DEMO_HOST: '127.0.0.1', OTR_OUT_DIR: demoBuild });
  const site = await serveFolder(join(projectRoot, 'demo'));
  const { context, close } = await launchExtension({
    extension: join(demoBuild, 'chrome-mv3'),
    headless: false,
    network: true,
    welcome: 'open',
    options: { viewport: null },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.url}world/taiwan-strait-talks.html`);
  await page.bringToFront();
  console.log(`\nThe demo newspaper is open: ${site.url}`);
  console.log(
    'Look at the lower corner of the article. Close the window, or press Ctrl+C, to end.',
  );
  await new Promise((resolve) => {
    context.on('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await close();
  await site.close();
}

async function takePictures() {
  await mustRun(['wxt', 'build']);
  console.log('\nNo display here, so pictures instead of a window:');
  await mustRun(['tsx', 'scripts/pictures/main.ts', `--out=${join(outputFolder, 'pictures')}`]);
}

async function mustRun(command, env) {
  const { status } = await run(command, env);
  if (status !== 0) {
    throw new Error(`\`${command.join(' ')}\` failed: what went wrong stands above.`);
  }
}
