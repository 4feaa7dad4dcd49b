import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

/** In every editor from the start, and nowhere else: if it reaches us, it was read there. */
const SECRET = 'zephyrquill';
const DRAFT = `“We think preventing ${SECRET} is more important than controlling crises,” Qin said.`;

/** Six kinds, all within the article. The last two have a shadow root and a model of their own, like larger editors. */
const EDITORS = `<form><input class="editor" value="${DRAFT}"></form>
<textarea class="editor">${DRAFT}</textarea>
<div class="editor" contenteditable="true"><p>${DRAFT}</p></div>
<div class="editor" contenteditable="plaintext-only">${DRAFT}</div>
<x-editor class="editor"></x-editor>
<div class="editor" id="modelled" contenteditable></div>
<script>
customElements.define('x-editor', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable>${DRAFT}</div>';
  }
});
const modelled = document.getElementById('modelled');
const foreign = new MutationObserver((records) => { globalThis.foreign = (globalThis.foreign ?? 0) + records.length; });
let model = '${DRAFT}';
const draw = () => {
  modelled.replaceChildren(...[...model].map((letter) => Object.assign(document.createElement('span'), { textContent: letter })));
  getSelection().setPosition(modelled, modelled.childNodes.length);
  foreign.takeRecords();
};
modelled.addEventListener('beforeinput', (event) => { event.preventDefault(); model += event.data ?? ''; draw(); });
draw();
foreign.observe(modelled, { subtree: true, childList: true, characterData: true, attributes: true });
</script>`;

const CONTENTS = `JSON.stringify([
  [...document.querySelectorAll('.editor')].map((one) =>
    one.value ?? (one.shadowRoot ?? one).innerHTML), globalThis.foreign ?? 0])`;

export const editors: Row = {
  id: 'R15',
  what: 'six kinds of editors within an article, 500 keys typed into each while we are there',
  bar: 'content byte for byte as without us, nothing of it read',
  run: typeIntoEditors,
};

async function typeIntoEditors(bench: Bench): Promise<Outcome> {
  const keys = bench.times(500, 60);
  const html = article({}).replace('</article>', `${EDITORS}</article>`);
  const alone = await typeInto(bench, bench.serveUnlisted('/r15/page', { html }), keys);
  const together = await typeInto(bench, bench.serve('/r15/page', { html }), keys);
  const runs = together.length;
  let survived = 0;
  for (const [index, content] of together.entries()) if (content === alone[index]) survived += 1;
  const read = await readOf(bench, bench.serve('/r15/read', { html }));
  return {
    runs,
    survived,
    met:
      runs === 7 &&
      together.slice(0, 6).every((one) => withoutTags(one).includes('Words,')) &&
      !read.includes(SECRET),
    figure: `${keys} keys each, ${runs - survived} differ; ${read.includes(SECRET) ? 'READ' : 'none read'}`,
  };
}

/** Types into each editor, and returns their contents, and how often somebody else changed the last. */
async function typeInto(bench: Bench, address: string, keys: number): Promise<string[]> {
  const page = await bench.open(address);
  const shadow = await openClosedShadow(page);
  if (!address.includes('unlisted')) await until(async () => (await shadow.count('.pill')) === 1);
  for (const editor of await page.locator('.editor').all()) {
    await editor.click();
    await page.keyboard.press('End');
    await page.keyboard.type('“Words, ” '.repeat(keys / 10));
  }
  const [contents, foreign] = JSON.parse(await page.evaluate<string>(CONTENTS)) as [
    string[],
    number,
  ];
  await page.close();
  return [...contents, `${foreign} changes by others`];
}

/** Everything we have from the page: what was read, and what is shown. */
async function readOf(bench: Bench, address: string): Promise<string> {
  const page = await bench.open(address);
  const world = await openWorld(page, bench.extensionId);
  const shadow = await openClosedShadow(page);
  await until(async () => (await shadow.count('.pill-open')) === 1);
  await shadow.click('.pill-open');
  await until(async () => (await shadow.count('[role=dialog]')) === 1);
  const article = await world.evaluate<string>(`JSON.stringify(${SESSION}.article())`);
  const shown = await shadow.text();
  await page.close();
  return article + shown;
}

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');
