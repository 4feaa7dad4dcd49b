import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { useFirefox } from './support/firefox.mjs';
import { openExtensionPage, pressButton, textOf } from './support/pages.mjs';
import { until } from './support/until.mjs';
import { words } from './support/words.mjs';

const firefox = useFirefox();
const corpus = JSON.parse(
  readFileSync(join(outputFolder, 'firefox-mv3', 'corpus', 'corpus.json'), 'utf8'),
);
const [statement] = corpus.statements;
const passage = corpus.passages.findLast((one) => one.statement === 0);

test('an address with a passage opens the statement there, with its provenance', async () => {
  const anchor = passage.id.split('#')[1];
  const page = await openExtensionPage(
    firefox.browser,
    `reader.html#${statement.id}/${anchor}`,
    'h1',
  );
  await until(() =>
    page.evaluate((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return box && box.top < innerHeight && box.bottom > 0;
    }, anchor),
  );
  assert.ok((await textOf(page)).includes(statement.publisher.name));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await page.close();
});

test('words that the speaker quotes are copied as they stand in the record, without further marks', async () => {
  const { id } = corpus.statements.find(({ id }) => id.includes('qin-gang'));
  const page = await openExtensionPage(firefox.browser, `reader.html#${id}`, '.quoted');
  const [copied, stands] = await page.evaluate(() => {
    const passage = document.querySelector('.passage:has(.quoted)');
    getSelection().selectAllChildren(passage);
    return [getSelection().toString(), passage.textContent];
  });
  assert.equal(copied, stands);
  await page.close();
});

test('the outline leads to a question and marks it, and words are found in the statement', async () => {
  const page = await openExtensionPage(
    firefox.browser,
    `reader.html#${corpus.statements.find(({ id }) => id.includes('qin-gang')).id}`,
    '.outline a',
  );
  const target = await page.evaluate(() => {
    const link = [...document.querySelectorAll('.outline a')].at(-1);
    link.click();
    return new URL(link.href).hash;
  });
  await until(() => page.evaluate((hash) => location.hash === hash, target));
  await until(() =>
    page.evaluate((hash) => {
      const marked = document.querySelector('.outline a[aria-current]');
      return marked && new URL(marked.href).hash === hash;
    }, target),
  );
  await page.keyboard.press('/');
  await until(() => page.evaluate(() => document.activeElement?.matches('.search-field input')));
  await page.keyboard.type('taiwan');
  await until(() => page.evaluate(() => document.querySelector('mark.current') !== null));
  const told = () => page.evaluate(() => document.querySelector('.find-count').textContent);
  const [, place, all] = /^(\d+) of (\d+)$/.exec(await told()) ?? [];
  const isBelow = await page.evaluate((anchor) => {
    const found = document.querySelector('mark.current');
    const position = document.getElementById(anchor).compareDocumentPosition(found);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }, target.split('/')[1]);
  assert.ok(isBelow, 'the place found first is the next one after what is being read');
  await page.keyboard.press('Enter');
  const next = (Number(place) % Number(all)) + 1;
  await until(async () => (await told()).startsWith(`${next} of`));
  await page.close();
});

test('n and p lead from passage to passage', async () => {
  const page = await openExtensionPage(
    firefox.browser,
    `reader.html#${statement.id}`,
    '.outline a',
  );
  for (const [key, id] of [
    ['n', 'p1'],
    ['n', 'p2'],
    ['p', 'p1'],
  ]) {
    await page.keyboard.press(key);
    await until(() => page.evaluate((wanted) => document.activeElement?.id === wanted, id));
  }
  await page.close();
});

test('selected words of a passage are what its button copies', async () => {
  const page = await openExtensionPage(
    firefox.browser,
    `reader.html#${statement.id}`,
    '.reader-passage-direct .passage',
  );
  const box = await page.evaluate(() => {
    const passage = document.querySelector('.reader-passage-direct .passage');
    passage.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = passage.getBoundingClientRect();
    return { x, y };
  });
  // As a person selects: pressed down on one word, let go on another.
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 12, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()).trim());
  assert.ok(selected.length > 10, 'some words are selected');
  await pressButton(page, words('reader.copySelected'));
  await until(async () =>
    (await page.evaluate(() => navigator.clipboard.readText())).includes(`“${selected}”`),
  );
  await page.close();
});

test('"read beside the page" opens the reader in the sidebar, at the passage', async () => {
  const page = await openExtensionPage(firefox.browser, 'popup.html', 'input:focus');
  await page.keyboard.type('"blood is thicker than water"');
  await until(() => page.evaluate(() => document.querySelector('[role=option]') !== null));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pressButton(page, words('popup.search.beside'));
  const inSidebar = () =>
    firefox.own.evaluate(
      () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '',
    );
  await until(async () => (await inSidebar()).includes('blood is thicker than water'));
  await page.close();
});
