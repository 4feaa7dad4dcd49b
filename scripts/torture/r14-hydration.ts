import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openClosedShadow } from '../lib/closed-shadow.ts';
import { projectRoot } from '../lib/project-root.mjs';
import { article, demoPage, TAIWAN } from './articles.ts';
import type { Bench } from './bench.ts';
import type { Outcome, Row } from './row.ts';
import { until } from './until.ts';

/** Everything in the document outside our element, as one string; kept as soon as the page has loaded. */
const KEEP = `addEventListener('load', () => { globalThis.loaded = document.documentElement.outerHTML; });`;

const EDITORS = `<form><input value="Qin Gang said &quot;war&quot;"><textarea>We think preventing crises is more important than controlling crises</textarea></form>
<div contenteditable="true" id="editor"><p>“We think preventing crises is more important than controlling crises,” Qin said.</p></div>`;

export const hydration: Row = {
  id: 'R14',
  what: 'page that a framework hydrates (Preact), plain page',
  bar: 'the document outside our element unchanged, 0 errors',
  run: hydrate,
};

export const editors: Row = {
  id: 'R15',
  what: 'form fields and an editable region, typed into while we are there',
  bar: 'content as typed, nothing of it read',
  run: typeIntoEditors,
};

async function hydrate(bench: Bench): Promise<Outcome> {
  const preact = readFileSync(join(projectRoot, 'node_modules/preact/dist/preact.mjs'), 'base64');
  const app = `<div id="app"><article><p class="lead">Shipping firms ask for calm.</p></article></div>
<script type="module">
  import { h, hydrate } from 'data:text/javascript;base64,${preact}';
  hydrate(h('article', null, h('p', { class: 'lead', onClick() { globalThis.clicked = true; } }, 'Shipping firms ask for calm.')), document.getElementById('app'));
</script>`;
  const pages = [demoPage(TAIWAN), article({ body: app }), article({ body: EDITORS })];
  let survived = 0;
  let errors = 0;
  for (const [index, html] of pages.entries()) {
    const page = await bench.context.newPage();
    page.on('pageerror', () => {
      errors += 1;
    });
    await page.addInitScript(KEEP);
    await page.goto(bench.serve(`/r14/${index}`, { html }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill')) === 1);
    const same = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      if (copy.lastElementChild?.localName.includes('-')) copy.lastElementChild.remove();
      return copy.outerHTML === (globalThis as { loaded?: string }).loaded;
    });
    const lead = page.locator('.lead');
    if (index === 1) await lead.click();
    const alive = index !== 1 || (await page.evaluate('globalThis.clicked')) === true;
    if (same && alive) survived += 1;
    await page.close();
  }
  return {
    runs: pages.length,
    survived,
    met: errors === 0,
    figure: `${errors} errors; React, Vue and Svelte are not among our packages`,
  };
}

async function typeIntoEditors(bench: Bench): Promise<Outcome> {
  const keys = bench.times(500, 60);
  const typed: string[] = [];
  let read = 0;
  for (const host of ['serve', 'serveUnlisted'] as const) {
    const page = await bench.open(bench[host]('/r15/page', { html: article({ body: EDITORS }) }));
    const shadow = await openClosedShadow(page);
    if (host === 'serve') await until(async () => (await shadow.count('.pill')) === 1);
    for (const selector of ['input', 'textarea', '#editor p']) {
      await page.locator(selector).click();
      await page.keyboard.type('“Words, ” '.repeat(keys / 30));
    }
    const content = await page.evaluate(() =>
      [...document.querySelectorAll('input, textarea')]
        .map((one) => (one as HTMLInputElement).value)
        .concat(document.querySelector('#editor')?.innerHTML ?? ''),
    );
    typed.push(JSON.stringify(content));
    if (host === 'serve') {
      await shadow.click('.pill-open');
      await until(async () => (await shadow.count('[role=dialog]')) === 1);
      if ((await shadow.text()).includes('Words,')) read += 1;
    }
    await page.close();
  }
  const equal = typed[0] === typed[1];
  return { runs: 3, survived: equal ? 3 : 0, met: read === 0, figure: `${read} read` };
}
