import { type ClosedShadow, openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

export const fights: Row = {
  id: 'S13',
  what: 'a page or another extension that removes, hides, moves, styles, wraps or wipes our element, once or in every frame',
  bar: 'put right where it is done once; where it goes on we give way within 5 s, and come again on the next page',
  run: fight,
};

const OURS = 'document.documentElement.lastElementChild';
/** Done once, like a blocker that cleans up a page, and again every frame, like one that watches. */
const ATTACKS: Record<string, string> = {
  removed: `${OURS}?.localName.includes('-') && ${OURS}.remove()`,
  'moved into the body': `${OURS}?.localName.includes('-') && document.body.append(${OURS})`,
  'hidden by its style': `${OURS}.style.setProperty('display', 'none', 'important')`,
  'hidden by its attribute': `${OURS}.hidden = true`,
  'made inert': `${OURS}.inert = true`,
  'taken out of the top layer': `${OURS}.localName.includes('-') && ${OURS}.matches(':popover-open') && ${OURS}.hidePopover()`,
  'given a class and an id': `${OURS}.className = 'ad'; ${OURS}.id = 'ad'`,
  'given a shadow root': `try { ${OURS}.attachShadow({ mode: 'open' }) } catch {}`,
};

async function fight(bench: Bench): Promise<Outcome> {
  const off: string[] = [];
  let runs = 0;
  const attacks = Object.entries(ATTACKS).slice(0, bench.times(99, 2));
  for (const [name, attack] of attacks) {
    runs += 2;
    if (!(await isPutRight(bench, `${runs}/once`, attack))) off.push(`${name}, once`);
    if (!(await endsInPeace(bench, `${runs}/often`, attack))) off.push(`${name}, in every frame`);
  }
  return {
    runs,
    survived: runs - off.length,
    figure: `${attacks.length} attacks; ${off.length > 0 ? `not: ${off.join('; ')}` : 'all held'}`,
  };
}

/** What is done once is undone, and a person can still use the interface. */
async function isPutRight(bench: Bench, path: string, attack: string): Promise<boolean> {
  const { page, shadow } = await openArticle(bench, path);
  await page.evaluate(`${attack}; undefined`);
  await pause(300);
  const opens = await shadow
    .click('.pill-open')
    .then(() => until(async () => (await shadow.count('[role=dialog]')) === 1))
    .catch(() => null);
  await page.close();
  return opens !== null;
}

/** An endless attack is not fought endlessly: the page is left in peace, and its thread is free. */
async function endsInPeace(bench: Bench, path: string, attack: string): Promise<boolean> {
  const { page, shadow } = await openArticle(bench, path);
  const world = await openWorld(page, bench.extensionId);
  await world.evaluate(COUNT_INSERTIONS);
  await page.evaluate(`{
    const again = () => { try { ${attack} } catch {} requestAnimationFrame(again); };
    again();
  }`);
  await pause(6_000);
  const before = await world.evaluate<number>('globalThis.inserted');
  await pause(1_500);
  const after = await world.evaluate<number>('globalThis.inserted');
  // Removed, or unchanged because the attack had no effect.
  const gone = (await shadow.hosts()).length === 0;
  const usable =
    !gone &&
    (await shadow.click('.pill-open').then(
      () => true,
      () => false,
    ));
  await page.goto(bench.serve(`/s13/${path}/next`, { html: demoPage(TAIWAN) }));
  const again = await until(async () => (await shadow.count('.pill')) === 1);
  await page.close();
  return after === before && (gone || usable) && again !== null;
}

const COUNT_INSERTIONS = `
  globalThis.inserted = 0;
  new MutationObserver((records) => { globalThis.inserted += records.length; })
    .observe(document.documentElement, { childList: true });
`;

async function openArticle(bench: Bench, path: string) {
  const page = await bench.open(bench.serve(`/s13/${path}`, { html: demoPage(TAIWAN) }));
  const shadow: ClosedShadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  return { page, shadow };
}
