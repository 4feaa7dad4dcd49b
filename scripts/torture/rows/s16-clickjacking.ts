import type { Page } from '@playwright/test';
import { type ClosedShadow, openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { ATTACKS } from '../lures.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

export const clickjacking: Row = {
  id: 'S16',
  what: 'presses lured onto pill, reader, source and “hide”: faded, covered, moved, shrunk, masked, framed, dragged',
  bar: '0 effects on settings, permissions and tabs; what cannot be seen does nothing, what can be seen works',
  run: lure,
};

/** What a lured person would click on: a class and text, and whether the panel must be open. */
const TARGETS = {
  pill: { selector: '.pill-open', words: '', open: false },
  reader: { selector: 'button', words: 'Whole statement', open: true },
  source: { selector: 'a', words: 'Source', open: true },
  hide: { selector: 'button', words: 'Hide on this site', open: true },
};

/** Longer than the browser takes to notice that something is covered, shorter than a person takes to click. */
const HOVER_MS = 300;

async function lure(bench: Bench): Promise<Outcome> {
  let runs = 0;
  const off: string[] = [];
  for (const [index, [name, attack]] of Object.entries(ATTACKS).entries()) {
    for (const [turn, [what, target]] of Object.entries(TARGETS).entries()) {
      // A short run covers every attack and every target, not every pair.
      if (bench.short && turn !== index % Object.keys(TARGETS).length) continue;
      runs += 1;
      if (!(await holdsAgainst(bench, `${runs}`, target, attack))) off.push(`${name}: ${what}`);
    }
  }
  return {
    runs,
    survived: runs - off.length,
    figure: `${Object.keys(ATTACKS).length} attacks; ${off.length > 0 ? `not: ${off.join(', ')}` : 'all held'}`,
  };
}

type Target = (typeof TARGETS)[keyof typeof TARGETS];
type Attack = (typeof ATTACKS)[keyof typeof ATTACKS];

async function holdsAgainst(bench: Bench, path: string, target: Target, attack: Attack) {
  await bench.worker.evaluate('chrome.storage.local.clear().then(() => true)');
  const page = await bench.open(bench.serve(`/s16/${path}`, { html: article({}) }));
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  if (target.open) {
    await shadow.click('.pill-open');
    await until(async () => (await shadow.count('[role=dialog]')) === 1);
  }
  const before = await stateOf(bench);
  const dialogs = await shadow.count('[role=dialog]');
  const there = await middleOf(shadow, target);
  await page.evaluate(attack.run);
  // Whatever was put back is scrolled to its beginning.
  const place = attack.leavesUsSeen ? await middleOf(shadow, target) : there;
  if (attack.drag) await drag(page, place);
  else {
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await pause(HOVER_MS);
    await page.mouse.click(place.x, place.y);
  }
  const isEffect = async () =>
    (await stateOf(bench)) !== before || (await shadow.count('[role=dialog]')) > dialogs;
  // If the attack has no effect, our element is in its place and visible, and a click is a click.
  const effect = attack.leavesUsSeen
    ? (await until(isEffect, 3_000)) !== null
    : await pause(HOVER_MS).then(isEffect);
  for (const other of bench.context.pages().slice(1)) await other.close();
  return effect === (attack.leavesUsSeen ?? false);
}

function stateOf({ worker }: Bench): Promise<string> {
  return worker.evaluate(`Promise.all([chrome.storage.local.get(), chrome.permissions.getAll(), chrome.tabs.query({})])
    .then(([kept, granted, tabs]) => JSON.stringify([kept, granted, tabs.length]))`);
}

async function middleOf(shadow: ClosedShadow, { selector, words }: Target) {
  const place = await shadow.read(
    selector,
    async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const root = element.getRootNode() as ShadowRoot;
      await Promise.allSettled(root.getAnimations().map((one) => one.finished));
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    words,
  );
  if (!place) throw new Error(`There is no ${selector} ${words}.`);
  return place;
}

async function drag(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(100, 100);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}
