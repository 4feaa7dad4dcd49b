import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { clipboardCitation } from '../../../src/core/cite/clipboard.ts';
import { citationFormats } from '../../../src/ui/copy/citation-formats.ts';
import { samplePassage } from '../../lib/sample-passage.ts';
import type { Bench } from '../bench.ts';
import { PAYLOADS } from '../payloads.ts';
import { poisonCorpus } from '../poisoned-corpus.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const clipboard: Row = {
  id: 'S11',
  what: 'traps in what is copied, in ten forms: controls, formulas, markup; one read back from the real clipboard',
  bar: 'no control or bidi character, no line of prose that a sheet would run, only plain elements and web addresses in HTML',
  run: copyTraps,
};

const TRAPS = [
  '=HYPERLINK("https://evil.example","press")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  'a\u202eb\u2066c',
  'a\u0000b\u0007c\u001bd\u009be',
  'a\u200bb\ufeffc\u{e0041}d',
  ...PAYLOADS.filter((_, index) => index % 8 === 0),
];
const FIELDS = ['text', 'title', 'speaker', 'role', 'publisher', 'url', 'language'] as const;
/** Formats for a program that begins a line with its own sign. */
const CODE = new Set(['Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON', 'JSON-LD']);

async function copyTraps(bench: Bench): Promise<Outcome> {
  const { runs, off } = copyEverything();
  const real = await copyInBrowser(bench);
  return {
    runs: runs + 1,
    survived: runs - off.length + (real ? 1 : 0),
    figure: `${off.length} traps left${off[0] ? `, such as ${off[0]}` : ''}; real clipboard ${real ? 'clean' : 'NOT clean'}`,
  };
}

/** Every trap in every field in every format. */
export function copyEverything(): { runs: number; off: string[] } {
  const off: string[] = [];
  let runs = 0;
  for (const trap of TRAPS) {
    for (const field of FIELDS) {
      const card = samplePassage({ [field]: trap });
      const plain = { name: 'plain line', content: () => clipboardCitation(card) };
      for (const { name, content } of [
        plain,
        ...citationFormats(card, { accessed: '2022-01-02' }),
      ]) {
        runs += 1;
        const copied = content();
        const clean =
          isClean(copied.plain, CODE.has(name)) &&
          isClean(copied.html, true) &&
          isPlainHtml(copied.html);
        if (!clean) off.push(`${name}, ${field}: ${JSON.stringify(trap)}`);
      }
    }
  }
  return { runs, off };
}

function isClean(text: string, code: boolean): boolean {
  if (/[\p{Cc}]/u.test(text.replace(/[\n]/g, '').replace(/\r\n?/g, ''))) return false;
  if (/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u.test(text))
    return false;
  return code || !/^[\s]*[=+\-@＝＋－＠]/m.test(text);
}

const ELEMENTS = new Set(['blockquote', 'p', 'cite', 'a', 'pre', 'i', '#text']);
const ATTRIBUTES = new Set(['cite', 'lang', 'href', 'rel']);

function isPlainHtml(html: string): boolean {
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): boolean => {
    if (!ELEMENTS.has(node.nodeName)) return false;
    if (!('attrs' in node)) return true;
    const sound = node.attrs.every(
      ({ name, value }) =>
        ATTRIBUTES.has(name) &&
        ((name !== 'href' && name !== 'cite') || /^https?:\/\//.test(value)),
    );
    return sound && node.childNodes.every(visit);
  };
  return parseFragment(html).childNodes.every(visit);
}

/** Copies from the popup over a corpus full of traps, and reads both formats back. */
async function copyInBrowser(shared: Bench): Promise<boolean> {
  const bench = await shared.another({
    prepare: (folder) => {
      poisonCorpus(folder, (count, text) =>
        count % 2 ? `=1+1 ${text}\u202e` : `${text}<img src=x onerror=alert(1)>\u0000\u2066`,
      );
    },
  });
  try {
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await bench.context.newPage();
    await page.goto(`chrome-extension://${bench.extensionId}/popup.html?q=taiwan`);
    await page.getByText('Qin Gang').first().waitFor();
    await page.getByRole('textbox').first().press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Copy/ }).first().click();
    const read = `navigator.clipboard.read().then(async ([item]) => Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text())))`;
    let copied: string[] = [];
    await until(async () => {
      copied = await page.evaluate<string[]>(read).catch(() => []);
      return copied.length === 2;
    });
    const [plain = '', html = ''] = copied;
    // The browser wraps the HTML format.
    const inner = html
      .replace(/^.*?<!--StartFragment-->|<!--EndFragment-->.*$/gs, '')
      .replace(/<\/?(?:html|body|head|meta)[^>]*>/g, '');
    const words = plain.includes('Qin Gang') && inner.includes('Qin Gang');
    return words && isClean(plain, false) && isClean(inner, true) && isPlainHtml(inner);
  } finally {
    await bench.close();
  }
}
