import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { ourErrors } from '../our-errors.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const domClobbering: Row = {
  id: 'S17',
  what: 'fields, images and frames that bear the name of a property: of forms, documents and windows',
  bar: 'read, shown and marked as under harmless names, 0 errors',
  run: clobber,
};

/** Every property name of a form, the document or the window, and WebExtension names. */
const NAMES = () => {
  const names = new Set(['browser', 'chrome', 'runtime', 'storage', 'i18n']);
  const windowToo = Object.getOwnPropertyNames(window).filter((name) => /^[a-z]/.test(name));
  for (const name of windowToo) names.add(name);
  for (const start of [HTMLFormElement.prototype, HTMLDocument.prototype]) {
    for (let one: object | null = start; one; one = Object.getPrototypeOf(one) as object | null) {
      for (const name of Object.getOwnPropertyNames(one)) names.add(name);
    }
  }
  return [...names].filter((name) => /^[a-z]\w*$/i.test(name));
};

type Layout = (fields: string, html: string) => string;

/** Ways to place named elements so that they replace a property that we read. */
const LAYOUTS: Record<string, { element: (name: string) => string; place: Layout }> = {
  'a form round the whole page': {
    element: (name) => `<input type=hidden name="${name}">`,
    place: (fields, html) =>
      html.replace('<main>', `<form>${fields}<main>`).replace('</main>', '</main></form>'),
  },
  'a form round the paragraphs': {
    element: (name) => `<input type=hidden name="${name}">`,
    place: (fields, html) =>
      html
        .replace('<article>', `<article><form>${fields}`)
        .replace('</article>', '</form></article>'),
  },
  'a form before the paragraphs': {
    element: (name) => `<input type=hidden id="${name}">`,
    place: (fields, html) => html.replace('</h1>', `</h1><form>${fields}</form>`),
  },
  'images, objects and frames of the document': {
    element: (name) => `<img name="${name}"><object id="${name}"></object>`,
    place: (fields, html) => html.replace('</main>', `</main>${fields}`),
  },
  'forms and links of the window': {
    element: (name) =>
      `<form name="${name}" id="${name}"><input type=hidden name="runtime"></form><a id="${name}"></a>`,
    place: (fields, html) => html.replace('</main>', `</main>${fields}`),
  },
};

async function clobber(bench: Bench): Promise<Outcome> {
  const blank = await bench.open(bench.serve('/s17/blank', { html: '<p>Nothing.</p>' }));
  const names = await blank.evaluate(NAMES);
  await blank.close();
  const off: string[] = [];
  let runs = 0;
  for (const [layout, { element, place }] of Object.entries(LAYOUTS)) {
    const under = (change: (name: string) => string) =>
      place(names.map((name) => element(change(name))).join(''), article({}));
    const harmless = await visit(
      bench,
      `${runs}/harmless`,
      under((_name) => 'harmless'),
    );
    const named = await visit(
      bench,
      `${runs}/named`,
      under((name) => name),
    );
    runs += 1;
    if (harmless.shown === '' || harmless.shown !== named.shown || named.errors.length > 0)
      off.push(`${layout}${named.errors[0] ? ` (${named.errors[0]})` : ''}`);
  }
  return {
    runs,
    survived: runs - off.length,
    figure: `${names.length} names at once in each; ${off.length > 0 ? `not: ${off.join('; ')}` : 'all as under harmless names'}`,
  };
}

/** How a page is shown by us: what was read, the texts of pill and panel, and how many words are marked. */
async function visit(bench: Bench, path: string, html: string) {
  const page = await bench.context.newPage();
  const errors = await ourErrors(page);
  const world = await openWorld(page, bench.extensionId);
  // The page itself may not survive its own names: what cannot be answered then is left to the time limit.
  await page.goto(bench.serve(`/s17/${path}/a-story-on-taiwan`, { html }), {
    waitUntil: 'domcontentloaded',
  });
  const shadow = await openClosedShadow(page);
  const there = await until(async () => (await shadow.count('.pill-open')) === 1);
  if (there === null) {
    await page.close();
    return { shown: '', errors };
  }
  await shadow.click('.pill-open');
  await until(async () => (await shadow.count('[role=dialog]')) === 1);
  const shown = JSON.stringify([
    await world.evaluate(`JSON.stringify({ ...${SESSION}.article(), url: '' })`),
    await shadow.text(),
    await world.evaluate(
      `[...CSS.highlights.entries()].map(([name, { size }]) => name + size).join()`,
    ),
  ]);
  await page.close();
  return { shown, errors };
}
