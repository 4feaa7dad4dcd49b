import { beforeEach, expect, test, vi } from 'vitest';
import { registerMenus } from '../../../src/background/register-menus.ts';
import { fakeBrowser, settled } from './fake-browser.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

const WORDS = 'Peace & no war';
const IN_A_TAB = ['tab own://popup.html?check=Peace+%26+no+war'];

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  world.browser = browser;
  registerMenus();
});

async function choose(
  menuItemId: string,
  tab?: { id?: number },
  selectionText = WORDS,
): Promise<string[]> {
  browser.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
  await settled();
  return browser.did;
}

test.each<[what: string, answer: object | undefined, did: string[]]>([
  ['shows the check', { ok: true, value: null }, []],
  ['cannot show it', { ok: true, value: WORDS }, IN_A_TAB],
  ['fails', { ok: false, error: { code: 'internal', message: 'It went wrong.' } }, IN_A_TAB],
  ['has no script', undefined, IN_A_TAB],
])('selected words are checked once, where the page %s', async (_, answer, did) => {
  if (answer) browser.answers['page:check-selection'] = answer;
  expect(await choose('check-selection', { id: 7 })).toEqual(did);
});

test('words that were selected in no tab are checked in one of ours', async () => {
  expect(await choose('check-selection')).toEqual(IN_A_TAB);
});

test('words are looked up in a tab, and the entries of others are left to them', async () => {
  expect(await choose('look-up-selection', { id: 7 })).toEqual([
    'tab own://popup.html?q=Peace+%26+no+war',
  ]);
  expect(await choose('of-another-kind', { id: 7 })).toHaveLength(1);
});

test('words of several lines are looked up as one and checked as they are, not more than an address can carry', async () => {
  expect(await choose('look-up-selection', { id: 7 }, 'Peace\n  now')).toEqual([
    'tab own://popup.html?q=Peace+now',
  ]);
  expect(await choose('check-selection', undefined, 'Peace\nnow')).toContain(
    'tab own://popup.html?check=Peace%0Anow',
  );
  const [, , long = ''] = await choose('check-selection', undefined, 'a'.repeat(9_000));
  expect(long).toHaveLength('tab own://popup.html?check='.length + 5_000);
});

test('two installations at once create the entries one after the other', async () => {
  browser.runtime.onInstalled.dispatch();
  browser.runtime.onInstalled.dispatch();
  await settled();
  const once = [
    'remove all entries',
    'entry check-selection for a selection: (browser_menuCheck)',
    'entry look-up-selection for a selection: (browser_menuLookUp)',
  ];
  expect(browser.did).toEqual([...once, ...once]);
});

test('a browser without context menus is left alone', () => {
  world.browser = { ...browser, contextMenus: undefined };
  expect(registerMenus).not.toThrow();
});
