import { expect, test } from 'vitest';
import type { PageView } from '../../../src/content/page-view.ts';
import { createShownPage } from '../../../src/content/shown-page.ts';
import { ok } from '../../../src/core/result.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import { checked, corpus, related } from '../ui/samples.ts';

/** A page with everything that it draws and counts written down. */
function setUp() {
  const log: string[] = [];
  const drawn: PageView[] = [];
  const page = createShownPage(
    async (name, params) => {
      if (name === 'tab:count') log.push(JSON.stringify(params));
      const ui = {
        show: (view: PageView) => drawn.push(view) && log.push('show'),
        clear: () => log.push('clear'),
        hide: () => {},
      };
      if (name === 'tab:show') page.ui.attach(() => ui as never);
      return ok(true) as never;
    },
    () => 'https://news.example/a',
    () => 'news.example',
  );
  const done = () => log.splice(0);
  return { page, done, drawn };
}

const view = (shown: boolean, asked = false): PageView =>
  ({
    findings: {
      shown,
      topics: [],
      related: shown ? [related()] : [],
      quotations: [checked()],
      corpus,
    },
    settings: readSettings({}),
    asked,
  }) as unknown as PageView;

test('a page with nothing to announce counts nothing, and takes a count back that was there', async () => {
  const { page, done } = setUp();
  await page.show(view(false));
  expect(done()).toEqual([]);
  await page.show(view(true));
  expect(done()).toEqual(['{"count":1}', 'show']);
  await page.show(view(false));
  expect(done()).toEqual(['{"count":0}', 'clear']);
});

test('what a person asked for is shown though it would not be announced', async () => {
  const { page, done } = setUp();
  await page.show(view(false, true));
  expect(done()).toEqual(['show']);
});

test('a page that is left takes back the count that it had, and no other', async () => {
  const { page, done } = setUp();
  await page.show(view(false));
  await page.clear();
  expect(done()).toEqual([]);
  await page.show(view(true));
  done();
  await page.clear();
  expect(done()).toEqual(['clear', '{"count":0}']);
});

test('what a person asked for stays as it is when settings change', async () => {
  const { page, done } = setUp();
  await page.show(view(true, true));
  done();
  page.restyle(readSettings({ corner: 'start' }));
  expect(done()).toEqual([]);
});

test('what is announced is drawn as changed settings say, and nothing is where there is nothing to announce', async () => {
  const { page, done, drawn } = setUp();
  await page.show(view(true));
  page.restyle(readSettings({ marks: false }));
  expect(drawn.map(({ settings }) => settings.marks)).toEqual([true, false]);
  await page.show(view(false));
  done();
  page.restyle(readSettings({ marks: true }));
  expect(done()).toEqual([]);
});
