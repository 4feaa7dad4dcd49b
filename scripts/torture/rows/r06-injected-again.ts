import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

/** Counts the listeners added by further copies of the script. */
const COUNT = `(() => {
  globalThis.added = 0;
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => { globalThis.added += 1; add(listener); };
})()`;

export const injectedAgain: Row = {
  id: 'R6',
  what: 'page script and interface injected five times more',
  bar: '1 interface, 0 further listeners',
  run: injectAgain,
};

async function injectAgain(bench: Bench): Promise<Outcome> {
  const page = await bench.open(bench.serve('/r06/taiwan', { html: demoPage(TAIWAN) }));
  const shadow = await openClosedShadow(page);
  const world = await openWorld(page, bench.extensionId);
  await until(async () => (await shadow.count('.pill')) === 1);
  await world.evaluate(COUNT);
  const host = (await shadow.hosts()).join();
  let survived = 0;
  const runs = 5;
  for (let run = 0; run < runs; run += 1) {
    await bench.worker.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://www.reuters.com/r06/*' });
      for (const file of ['article.js', 'article-on-demand.js', 'page-ui.js', 'notes.js']) {
        await chrome.scripting.executeScript({ target: { tabId: tabs[0].id }, files: [file] });
      }
    })()`);
    // Whatever a further copy starts has started before a look-up is answered.
    const answered = await world.evaluate<boolean>(
      `${SESSION}.lookUp('unasked').then((answer) => answer.ok)`,
    );
    const same = (await shadow.hosts()).join() === host;
    if (answered && same && (await shadow.count('.pill')) === 1) survived += 1;
  }
  const added = await world.evaluate<number>('globalThis.added');
  await page.close();
  return { runs, survived, met: added === 0, figure: `${added} further listeners` };
}
