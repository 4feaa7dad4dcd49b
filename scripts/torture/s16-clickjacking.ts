import { openClosedShadow } from '../lib/closed-shadow.ts';
import { article } from './articles.ts';
import type { Bench } from './bench.ts';
import type { Outcome, Row } from './row.ts';
import { pause, until } from './until.ts';

/** Ways to have a person press what they do not see; run in the page, whose own script knows where the pill is. */
const ATTACKS = {
  'own element faded': `document.documentElement.lastElementChild.style.cssText = 'opacity:0.01!important'`,
  'own element faded by a sheet': `document.head.append(Object.assign(document.createElement('style'), { textContent: document.documentElement.lastElementChild.localName + '{opacity:.01!important}' }))`,
  'root faded by a sheet': `document.head.append(Object.assign(document.createElement('style'), { textContent: 'html{opacity:.01!important}' }))`,
  'covered by a popover': `(() => { const cover = document.createElement('div'); cover.popover = 'manual'; cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0'; document.body.append(cover); cover.showPopover(); })()`,
  'moved away and back': `document.documentElement.lastElementChild.style.cssText = 'transform:translate(-300px,-300px)!important'`,
};

export const clickjacking: Row = {
  id: 'S16',
  what: 'presses lured onto our interface: faded, covered, moved',
  bar: '0 privileged effects (settings, permissions, tabs); faded or covered: no effect',
  run: lure,
};

async function lure(bench: Bench): Promise<Outcome> {
  const names = Object.entries(ATTACKS);
  let survived = 0;
  const off: string[] = [];
  const state = `Promise.all([chrome.storage.local.get(), chrome.permissions.getAll(), chrome.tabs.query({})])
    .then(([kept, granted, tabs]) => JSON.stringify([kept, granted, tabs.length]))`;
  for (const [index, [name, attack]] of names.entries()) {
    const page = await bench.open(bench.serve(`/s16/${index}`, { html: article({}) }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    const place = await shadow.read('.pill-open', (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const before = await bench.worker.evaluate(state);
    await page.evaluate(attack);
    if (place) await page.mouse.click(place.x, place.y);
    await pause(300);
    const opened = await shadow.count('[role=dialog]');
    const visible = await shadow.read('.otr-root', (root) => {
      let opacity = 1;
      const host = (root.getRootNode() as ShadowRoot).host;
      for (let one: Element | null = host; one; one = one.parentElement)
        opacity *= Number(getComputedStyle(one).opacity);
      return opacity > 0.6;
    });
    const unchanged = (await bench.worker.evaluate(state)) === before;
    if (unchanged && (opened === 0 || (visible === true && name !== 'covered by a popover')))
      survived += 1;
    else off.push(name);
    await page.close();
  }
  return {
    runs: names.length,
    survived,
    figure: off.length > 0 ? `not: ${off.join(', ')}` : 'all held',
  };
}
