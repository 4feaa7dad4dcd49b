import { beforeEach, expect, test, vi } from 'vitest';
import { registerCommands } from '../../../src/background/register-commands.ts';
import { fakeBrowser, settled } from './fake-browser.ts';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

const ok = (value: unknown) => ({ ok: true, value });
const failed = { ok: false, error: { code: 'internal', message: 'It went wrong.' } };
const nothing = ok({ shown: false, quotations: [] });
const something = ok({ shown: true, quotations: [] });

const POPUP_TELLS = ['popup is /popup.html?page', 'popup opens', 'popup is /popup.html'];

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  browser = fakeBrowser();
  world.browser = browser;
  registerCommands();
});

async function press(command: string, answers: object): Promise<string[]> {
  Object.assign(browser.answers, answers);
  browser.commands.onCommand.dispatch(command);
  await settled();
  return browser.did;
}

test.each<[command: string, what: string, answers: object, did: string[]]>([
  ['open-findings', 'opens', { 'page:open': ok(true) }, []],
  ['open-findings', 'finds', { 'page:open': ok(false), 'page:check': something }, []],
  [
    'open-findings',
    'finds nothing',
    { 'page:open': ok(false), 'page:check': nothing },
    POPUP_TELLS,
  ],
  ['open-findings', 'fails', { 'page:open': failed, 'page:check': failed }, POPUP_TELLS],
  ['open-findings', 'has no script', {}, POPUP_TELLS],
  ['next-quotation', 'steps', { 'page:step': ok(true) }, []],
  ['next-quotation', 'has no quotation', { 'page:step': ok(false) }, POPUP_TELLS],
  ['next-quotation', 'fails', { 'page:step': failed }, POPUP_TELLS],
  ['check-selection', 'shows the check', { 'page:check-selection': ok(null) }, []],
  [
    'check-selection',
    'cannot show it',
    { 'page:check-selection': ok('a & b') },
    ['tab own://popup.html?check=a+%26+b'],
  ],
  [
    'check-selection',
    'has nothing selected',
    { 'page:check-selection': ok('') },
    ['tab own://popup.html?check='],
  ],
  ['check-selection', 'has no script', {}, ['tab own://popup.html?check=']],
  ['another', 'has no script', {}, []],
])('%s where the page %s', async (command, _, answers, did) => {
  expect(await press(command, answers)).toEqual(did);
});

test('words selected where only the key may look are checked, in a tab if not in the page', async () => {
  const frames = ['', undefined, 'in an editor'].map((result) => ({ result }));
  Object.assign(browser.scripting, { executeScript: async () => frames });
  expect(await press('check-selection', {})).toEqual(['tab own://popup.html?check=in+an+editor']);
});

test('where the browser opens no popup, a tab with the form comes instead, and the button is as before', async () => {
  browser.action.openPopup = () => Promise.reject(new Error('No toolbar.'));
  expect(await press('next-quotation', {})).toEqual([
    'popup is /popup.html?page',
    'tab own://popup.html?check=',
    'popup is /popup.html',
  ]);
});

test('where there is no tab, and where the browser has no commands, nothing is done', async () => {
  browser.tabs.query = async () => [];
  expect(await press('open-findings', {})).toEqual([]);
  world.browser = { ...browser, commands: undefined };
  expect(registerCommands).not.toThrow();
});
