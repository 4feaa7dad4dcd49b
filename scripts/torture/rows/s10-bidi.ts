import type { Page } from '@playwright/test';
import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { poisonCorpus } from '../poisoned-corpus.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const bidi: Row = {
  id: 'S10',
  what: 'bidi controls, invisible and look-alike characters in every text of the corpus; Hebrew and Arabic',
  bar: '60 cases or more, each within an isolate of its own; Hebrew and Arabic byte for byte',
  run: turnRound,
};

/** All twelve bidi controls, zero-width and tag characters, letters of another script. */
const STRANGE = [
  ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u{e0041}',
  '\u0430\u0435',
];
const RIGHT_TO_LEFT = 'שלום עולם، مرحبا بالعالم 2021';

/** Parts of our interface that an unisolated text could reorder: run where `root` is a document or a closed root. */
const LOOSE = (root: Document | ShadowRoot) => {
  const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const found = { cases: 0, loose: [] as string[], text: '' };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!parent || parent.closest('style, script, title')) continue;
    found.text += text;
    if (!/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u0430]|\udb40/.test(text))
      continue;
    found.cases += 1;
    if (!controls.test(text)) continue;
    let closed = false;
    for (let one: Element | null = parent; one && !closed; one = one.parentElement) {
      const { unicodeBidi, display } = getComputedStyle(one);
      // A block ends its bidi paragraph; an isolate is closed anywhere.
      const alone = one.textContent === text && !display.startsWith('inline');
      closed = unicodeBidi.startsWith('isolate') || unicodeBidi === 'plaintext' || alone;
    }
    if (!closed) found.loose.push(`${parent.localName}.${parent.className}`);
  }
  return found;
};

async function turnRound(shared: Bench): Promise<Outcome> {
  const bench = await shared.another({
    prepare: (folder) => {
      poisonCorpus(
        folder,
        (count, text) => `${text} ${RIGHT_TO_LEFT} ${STRANGE[count % STRANGE.length]}x`,
      );
    },
  });
  try {
    const own = `chrome-extension://${bench.extensionId}`;
    const page = await bench.context.newPage();
    await page.goto(`${own}/popup.html?q=taiwan`);
    await page.getByText('Qin Gang').first().waitFor();
    const seen = [await look(page)];
    await page.goto(`${own}/reader.html`);
    await page.locator('a[href^="#"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    seen.push(await look(page));
    await page.goto(bench.serve('/s10/article', { html: article({}) }));
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    await shadow.click('.pill-open');
    await until(async () => (await shadow.count('[role=dialog]')) === 1);
    const inPage = await shadow.read('.otr-root', LOOSE_IN_SHADOW);
    if (inPage) seen.push(inPage);
    const cases = seen.reduce((sum, one) => sum + one.cases, 0);
    const loose = seen.flatMap((one) => one.loose);
    const whole = seen.filter(({ text }) => text.includes(RIGHT_TO_LEFT)).length;
    return {
      runs: cases,
      survived: cases - loose.length,
      met: cases >= 60 && seen.length === 3 && whole === 3,
      figure: `${loose.length} loose${loose.length > 0 ? ` (${[...new Set(loose)].join(', ')})` : ''}; Hebrew and Arabic whole on ${whole} of 3 surfaces`,
    };
  } finally {
    await bench.close();
  }
}

const look = (page: Page) =>
  page.evaluate(`(${LOOSE.toString()})(document)`) as Promise<ReturnType<typeof LOOSE>>;

/** The same, from an element of the closed root; as one function, since it is sent as text. */
const LOOSE_IN_SHADOW = new Function(
  'element',
  `return (${LOOSE.toString()})(element.getRootNode())`,
) as (element: Element) => ReturnType<typeof LOOSE>;
