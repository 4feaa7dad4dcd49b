import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, SPORT, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { GATE, openWorld } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

/** Records whatever a page can notice; runs before anything else in it. */
const RECORD = `
  globalThis.noticed = [];
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (document.readyState !== 'complete') continue;
      noticed.push([type, target.nodeName, attributeName ?? '', addedNodes[0]?.nodeName ?? ''].join(' '));
    }
  }).observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
  addEventListener('message', () => noticed.push('message'), true);
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => noticed.push('console.' + name);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { noticed.push('event ' + event.type); return dispatch.call(this, event); };
  addEventListener('wxt:content-script-started', () => noticed.push('wxt event'), true);
  globalThis.globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
`;

const NOTICED = `[
  ...noticed,
  ...Object.getOwnPropertyNames(globalThis).filter((name) => !globalsBefore.has(name) && name !== 'globalsBefore'),
  ...performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('extension')),
  ...[...(CSS.highlights?.keys() ?? [])].map((name) => 'highlight ' + name),
]`;

export const unseen: Row = {
  id: 'S15',
  what: 'a recording page, probes for our files, forged events of the toolkit',
  bar: 'nothing noticed before we show something, 0 probes answered, interface stays',
  run: lookForUs,
};

async function lookForUs(bench: Bench): Promise<Outcome> {
  const quiet = await bench.context.newPage();
  await quiet.addInitScript(RECORD);
  await quiet.goto(bench.serve('/s15/sport', { html: demoPage(SPORT) }));
  const world = await openWorld(quiet, bench.extensionId);
  await until(() => world.evaluate<boolean>(`${GATE} !== undefined`));
  await pause(2_500);
  const noticed = await quiet.evaluate<string[]>(NOTICED);
  await quiet.close();

  const page = await bench.open(bench.serve('/s15/taiwan', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill')) === 1);
  const before = (await shadow.hosts()).join();
  const probes = await probe(page, bench.extensionId);
  await forge(page, bench.extensionId);
  await pause(1_000);
  const stays = (await shadow.hosts()).join() === before && (await shadow.count('.pill')) === 1;
  await page.close();
  const forged = 1000;
  return {
    runs: forged,
    survived: stays ? forged : 0,
    met: noticed.length === 0 && probes.answered === 0,
    figure: `noticed ${noticed.length}${noticed.length > 0 ? ` (${noticed.slice(0, 4).join('; ')})` : ''}; ${probes.answered} of ${probes.tried} probes answered`,
  };
}

/** Requests files of ours, like sites that detect extensions. */
async function probe(page: Page, id: string): Promise<{ tried: number; answered: number }> {
  const files = [
    'manifest.json',
    'article.js',
    'page-ui.js',
    'notes.js',
    'popup.html',
    'icon/16.png',
    'corpus/manifest.json',
  ];
  const addresses = files.map((file) => `chrome-extension://${id}/${file}`);
  const answered = await page.evaluate(async (all) => {
    let count = 0;
    for (const address of all) {
      await fetch(address).then(
        () => {
          count += 1;
        },
        () => {},
      );
      await new Promise<void>((resolve) => {
        const image = new Image();
        image.onload = () => {
          count += 1;
          resolve();
        };
        image.onerror = () => resolve();
        image.src = address;
      });
    }
    return count;
  }, addresses);
  return { tried: files.length * 2, answered };
}

async function forge(page: Page, id: string): Promise<void> {
  await page.evaluate((extension) => {
    for (let round = 0; round < 250; round += 1) {
      for (const script of ['article', 'content', 'page-ui', 'article-on-demand']) {
        const name = `${extension}:${script}:wxt:content-script-started`;
        const detail = { contentScriptName: script, messageId: String(round) };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
        window.postMessage({ type: name, contentScriptName: script }, '*');
      }
    }
  }, id);
}
