import { openClosedShadow } from '../lib/closed-shadow.ts';
import { article } from './articles.ts';
import type { Bench } from './bench.ts';
import type { Outcome, Row } from './row.ts';
import { until } from './until.ts';

const EDITORS = `<form><input value="Qin Gang said &quot;war&quot;"><textarea>We think preventing crises is more important than controlling crises</textarea></form>
<div contenteditable="true" id="editor"><p>“We think preventing crises is more important than controlling crises,” Qin said.</p></div>`;

export const editors: Row = {
  id: 'R15',
  what: 'form fields and an editable region, typed into while we are there',
  bar: 'content as typed, nothing of it read',
  run: typeIntoEditors,
};

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
