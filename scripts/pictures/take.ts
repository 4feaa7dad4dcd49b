import type { CDPSession, Disposable, Page } from '@playwright/test';
import { listedHost, serveDemo, unlistedHost } from '../lib/demo-sites.ts';
import { launchExtension } from '../lib/launch-extension.mjs';
import { useFinger } from '../lib/use-finger.ts';
import type { Look } from './looks.ts';
import type { Clip, Stage, View } from './stage.ts';

/** A browser with the extension in one language of the interface. */
export interface Studio {
  /** Shows a view in a look and passes it on to be taken. Its page may be the next view's, opened anew: a new one costs a second. */
  show: (
    view: View,
    look: Look,
    take: (page: Page, clip: Clip | 'full' | undefined) => Promise<void>,
  ) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts it, with the demo newspaper served on a listed and on an unlisted site. */
export async function openStudio(extension: string, language: string): Promise<Studio> {
  const { context, extensionId, worker, close } = await launchExtension({
    extension,
    headless: true,
    options: {
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      env: { ...process.env, LANGUAGE: language },
    },
    args: [`--lang=${language}`],
  });
  await serveDemo(context, listedHost);
  await serveDemo(context, unlistedHost);

  let kept: Page | null = null;

  async function show(view: View, look: Look, take: Parameters<Studio['show']>[2]): Promise<void> {
    await worker.evaluate(
      'chrome.storage.local.clear().then(() => chrome.storage.session.clear())',
    );
    const page = kept ?? (await context.newPage());
    // Its addresses differ only in what leads to another place of the same document.
    if (kept && view.group === 'Reader') await page.goto('about:blank');
    // What fails leaves a page that nobody knows.
    kept = null;
    await dress(page, view, look);
    const scripts: Disposable[] = [];
    const stage: Stage = {
      page,
      worker,
      site: listedHost,
      strange: unlistedHost,
      extension: `chrome-extension://${extensionId}`,
      beforehand: async (script) => {
        scripts.push(await page.addInitScript(script));
      },
    };
    try {
      const clip = await view.open(stage);
      if (look.touch) await useFinger(page);
      await take(page, look.whole ? undefined : clip);
      if (!leavesTraces(look) && context.pages().length === PAGES_OF_A_VIEW) {
        for (const script of scripts) await script.dispose();
        await page.mouse.move(0, 0);
        kept = page;
      }
    } finally {
      for (const one of context.pages().slice(1)) if (one !== kept) await one.close();
    }
  }
  return { show, close };
}

/** The browser's first page, which stays empty, and the view's; where there are more, this one may be behind another. */
const PAGES_OF_A_VIEW = 2;

/** Whether its page cannot be opened anew as if it were a new one: a finger and a scale stay. */
function leavesTraces(look: Look): boolean {
  return look.touch === true || look.scale !== undefined;
}

/** Sets colours, window size and pointer of a page before anything is opened in it. */
async function dress(page: Page, view: View, look: Look): Promise<void> {
  const width = look.width ?? view.size.width;
  const height = look.height ?? view.size.height;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: null,
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    forcedColors: look.forcedColors ? 'active' : 'none',
    contrast: look.moreContrast ? 'more' : 'no-preference',
  });
  if (look.touch) await useFinger(page);
  if (look.scale) {
    await scaleTo(await page.context().newCDPSession(page), width, height, look.scale);
  }
}

async function scaleTo(cdp: CDPSession, width: number, height: number, scale: number) {
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
}
