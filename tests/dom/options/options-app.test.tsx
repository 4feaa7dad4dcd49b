import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_SETTINGS_FILE } from '../../../src/core/limits.ts';
import { OptionsApp } from '../../../src/options/OptionsApp.tsx';
import type { OptionsHost } from '../../../src/options/options-host.ts';
import { parseSettings, writeSettings } from '../../../src/options/restore-settings.ts';
import type { NotRelated } from '../../../src/platform/not-related.ts';
import { oneAfterAnother } from '../../../src/platform/one-after-another.ts';
import { readSettings, type Settings } from '../../../src/platform/settings.ts';
import { TrustContext } from '../../../src/ui/controls/trust.ts';
import { later } from '../../support/later.ts';

function fakeHost(initial: Partial<Settings> = {}, overrides: Partial<OptionsHost> = {}) {
  const state = { settings: readSettings(initial), saved: '' };
  const change: OptionsHost['change'] = async (part) => {
    state.settings = { ...state.settings, ...part(state.settings) };
    return state.settings;
  };
  const host: OptionsHost = {
    read: async () => state.settings,
    change,
    takeBack: change,
    onChange: () => () => {},
    shortcuts: async () => [{ name: 'check', description: 'Check', shortcut: 'Alt+Shift+C' }],
    access: async () => ({ listed: 200, granted: [], everywhere: false }),
    allow: async () => true,
    withdraw: async () => true,
    feedback: async () => [],
    clearFeedback: async () => [],
    restoreFeedback: async () => {},
    save: (_, text) => {
      state.saved = text;
    },
    ...overrides,
  };
  return { host, state };
}

/** Shows the page; events made here count as a person's. */
async function show(host: OptionsHost): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <TrustContext.Provider value={() => true}>
      <OptionsApp host={host} />
    </TrustContext.Provider>,
    root,
  );
  await vi.waitFor(() => expect(root.querySelector('section')).not.toBeNull());
  return root;
}

const button = (root: HTMLElement, key: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === key);

/** Chooses a file of that text. */
function choose(root: HTMLElement, text: string): void {
  const input = root.querySelector('input[type=file]');
  if (!input) throw new Error('There is no field for a file');
  Object.defineProperty(input, 'files', {
    value: [new File([text], 's.json')],
    configurable: true,
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => document.body.replaceChildren());

describe('OptionsApp', () => {
  it('keeps a change at once and says so', async () => {
    const { host, state } = fakeHost();
    const root = await show(host);
    root.querySelectorAll<HTMLInputElement>('input[name=display]')[0]?.click();
    await vi.waitFor(() => expect(state.settings.display).toBe('badge'));
    await vi.waitFor(() =>
      expect(root.querySelector('.options-told')?.textContent).toContain('options.saved'),
    );
  });

  it('says last what was done last, however long an earlier change takes to save', async () => {
    const { promise: written, resolve: write } = later<void>();
    const { host, state } = fakeHost();
    const save = host.change;
    host.change = async (part) => {
      await written;
      return save(part);
    };
    const root = await show(host);
    const told: string[] = [];
    const status = root.querySelector('.options-told');
    if (!status) throw new Error('Nothing is told on this page');
    const words = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => told.push(status.querySelector('bdi')?.textContent ?? '')).observe(
      status,
      words,
    );
    const read = vi.spyOn(Blob.prototype, 'text');
    root.querySelectorAll<HTMLInputElement>('input[name=display]')[0]?.click();
    choose(root, 'no settings');
    await read.mock.results[0]?.value;
    write();
    await vi.waitFor(() => expect(told).toEqual(['options.saved', 'options.backup.foreign']));
    expect(state.settings.display).toBe('badge');
    read.mockRestore();
  });

  it('takes the last change back', async () => {
    const { host, state } = fakeHost({ hiddenSites: ['a.example', 'b.example'] });
    const root = await show(host);
    button(root, 'options.hidden.show')?.click();
    await vi.waitFor(() => expect(button(root, 'action.undo')).toBeDefined());
    expect(state.settings.hiddenSites).toEqual(['b.example']);
    button(root, 'action.undo')?.click();
    await vi.waitFor(() => expect(state.settings.hiddenSites).toEqual(['a.example', 'b.example']));
    await vi.waitFor(() => expect(button(root, 'action.undo')).toBeUndefined());
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('options.undone'));
  });

  it('leaves the focus with the undo when the button that was pressed has gone', async () => {
    const { host } = fakeHost({ hiddenSites: ['a.example'] });
    const root = await show(host);
    const pressed = button(root, 'options.hidden.show');
    pressed?.focus();
    pressed?.click();
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('options-told'));
    expect(pressed?.isConnected).toBe(false);
  });

  it('says that a change could not be kept, and shows what is', async () => {
    const change = () => Promise.reject(new Error('QuotaExceededError'));
    const root = await show(fakeHost({ marks: true }, { change }).host);
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    box?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('options.notSaved'));
    expect(root.textContent).not.toContain('Quota');
    await vi.waitFor(() => expect(box?.checked).toBe(true));
  });

  it('follows what is changed elsewhere, and shows a site again without losing one hidden meanwhile', async () => {
    let tell = () => {};
    const { host, state } = fakeHost(
      { hiddenSites: ['a.example'] },
      {
        onChange: (listener) => {
          tell = listener;
          return () => {};
        },
      },
    );
    const root = await show(host);
    state.settings = { ...state.settings, paused: true, hiddenSites: ['a.example', 'new.example'] };
    button(root, 'options.hidden.show')?.click();
    await vi.waitFor(() => expect(state.settings.hiddenSites).toEqual(['new.example']));
    state.settings = { ...state.settings, hiddenSites: ['other.example'] };
    tell();
    await vi.waitFor(() => expect(root.textContent).toContain('other.example'));
    expect(root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.checked).toBe(true);
  });

  it('shows again what was called unrelated, and takes that back', async () => {
    const entry = { page: 'k3y', passage: 's#p1', topics: ['taiwan'], score: 0.9 };
    let kept: readonly NotRelated[] = [entry];
    const { host } = fakeHost(
      {},
      {
        feedback: async () => [...kept],
        clearFeedback: async () => {
          const before = [...kept];
          kept = [];
          return before;
        },
        restoreFeedback: async (entries) => {
          kept = entries;
        },
      },
    );
    const root = await show(host);
    await vi.waitFor(() => expect(button(root, 'options.feedback.clear')).toBeDefined());
    button(root, 'options.feedback.clear')?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('options.feedback.cleared'));
    await vi.waitFor(() => expect(button(root, 'options.feedback.clear')).toBeUndefined());
    button(root, 'action.undo')?.click();
    await vi.waitFor(() => expect(button(root, 'options.feedback.clear')).toBeDefined());
    expect(kept).toEqual([entry]);
  });

  it('shows what was granted elsewhere when the person comes back to the page', async () => {
    let granted: string[] = [];
    const access = async () => ({ listed: 200, granted, everywhere: false });
    const root = await show(fakeHost({}, { access }).host);
    await vi.waitFor(() => expect(button(root, 'options.access.allowEverywhere')).toBeDefined());
    expect(button(root, 'options.access.withdraw')).toBeUndefined();
    granted = ['*://news.example/*'];
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(button(root, 'options.access.withdraw')).toBeDefined());
  });

  it('says that what was called unrelated could not be shown again, and offers no undo of it', async () => {
    const entry = { page: 'k3y', passage: 's#p1', topics: [], score: 0.9 };
    const clearFeedback = () => Promise.reject(new Error('QuotaExceededError'));
    const root = await show(fakeHost({}, { feedback: async () => [entry], clearFeedback }).host);
    await vi.waitFor(() => expect(button(root, 'options.feedback.clear')).toBeDefined());
    button(root, 'options.feedback.clear')?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('options.notSaved'));
    expect(root.textContent).not.toContain('options.feedback.cleared');
    expect(button(root, 'action.undo')).toBeUndefined();
  });

  it('names granted sites as people do', async () => {
    const granted = [
      '*://*.news.example/*',
      '*://gazette.example/*',
      '<all_urls>',
      'https://a.example/*',
    ];
    const access = async () => ({ listed: 200, granted, everywhere: false });
    const root = await show(fakeHost({}, { access }).host);
    await vi.waitFor(() => expect(button(root, 'options.access.withdraw')).toBeDefined());
    const sites = [...root.querySelectorAll('.plain-list bdi')].map((one) => one.textContent);
    expect(sites.slice(0, 2)).toEqual(['*.news.example', 'gazette.example']);
    expect(sites.at(-1)).toBe('https://a.example');
  });

  it('withdraws access to a site, and asks the browser for it again by the undo', async () => {
    const granted = ['*://news.example/*'];
    const allow = vi.fn(async () => true);
    const access = async () => ({ listed: 200, granted, everywhere: false });
    const root = await show(fakeHost({}, { access, allow }).host);
    await vi.waitFor(() => expect(button(root, 'options.access.withdraw')).toBeDefined());
    button(root, 'options.access.withdraw')?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('options.access.withdrawn'));
    button(root, 'action.undo')?.click();
    expect(allow).toHaveBeenCalledWith('*://news.example/*');
    await vi.waitFor(() => expect(root.textContent).not.toContain('options.access.withdrawn'));
  });

  it('says so when the browser neither gives nor takes access', async () => {
    const granted = ['*://news.example/*'];
    const access = async () => ({ listed: 200, granted, everywhere: false });
    const no = async () => false;
    const root = await show(fakeHost({}, { access, allow: no, withdraw: no }).host);
    await vi.waitFor(() => expect(button(root, 'options.access.withdraw')).toBeDefined());
    button(root, 'options.access.withdraw')?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('popup.access.refused'));
    expect(button(root, 'action.undo')).toBeUndefined();
  });

  it('announces again the one set of statements that was not to be', async () => {
    const { host, state } = fakeHost({ dismissed: ['a1'] });
    const root = await show(host);
    button(root, 'options.hidden.forget')?.click();
    await vi.waitFor(() => expect(state.settings.dismissed).toEqual([]));
    await vi.waitFor(() => expect(button(root, 'options.hidden.forget')).toBeUndefined());
  });

  it('shows a hidden site again', async () => {
    const { host, state } = fakeHost({ hiddenSites: ['a.example', 'b.example'] });
    const root = await show(host);
    button(root, 'options.hidden.show')?.click();
    await vi.waitFor(() => expect(state.settings.hiddenSites).toEqual(['b.example']));
  });

  it('tells what was refused apart from what was done', async () => {
    const { host } = fakeHost();
    const root = await show(host);
    const told = (): string | undefined => root.querySelector('.options-told')?.className;
    choose(root, 'no settings');
    await vi.waitFor(() => expect(told()).toBe('options-told refused'));
    choose(root, writeSettings(readSettings({ display: 'popup' })));
    await vi.waitFor(() => expect(told()).toBe('options-told'));
  });

  it('saves settings that can be read back', async () => {
    const { host, state } = fakeHost({ marks: false });
    const root = await show(host);
    button(root, 'options.backup.save')?.click();
    expect(parseSettings(state.saved)).toEqual({
      ok: true,
      value: { settings: state.settings, lacking: [] },
    });
  });

  it('refuses a wrong file in words, changes nothing, and offers undo after a right one', async () => {
    const { host, state } = fakeHost({ display: 'badge' });
    const root = await show(host);
    // Right, but far too long to be ours: it is not read to its end.
    choose(root, ' '.repeat(MAX_SETTINGS_FILE) + writeSettings(readSettings({ display: 'popup' })));
    await vi.waitFor(() => expect(root.textContent).toContain('options.backup.foreign'));
    expect(state.settings.display).toBe('badge');
    choose(root, writeSettings(readSettings({ display: 'popup' })));
    await vi.waitFor(() => expect(button(root, 'action.undo')).toBeDefined());
    expect(state.settings.display).toBe('popup');
    button(root, 'action.undo')?.click();
    await vi.waitFor(() => expect(state.settings.display).toBe('badge'));
  });

  it('sets what a file holds and nothing else, not even what is being changed meanwhile', async () => {
    const inTurn = oneAfterAnother();
    const { host, state } = fakeHost();
    const { change } = host;
    host.change = (part) => inTurn(() => change(part));
    const root = await show(host);
    root.querySelectorAll<HTMLInputElement>('input[name=corner]')[1]?.click();
    choose(root, writeSettings(readSettings({ display: 'popup' })).replace(/"corner": "end",/, ''));
    await vi.waitFor(() => expect(root.textContent).toContain('options.backup.kept'));
    expect(state.settings).toMatchObject({ display: 'popup', corner: 'start' });
    button(root, 'action.undo')?.click();
    await vi.waitFor(() => expect(state.settings.display).toBe('pill'));
    expect(state.settings.corner).toBe('start');
  });

  it('saves what was called unrelated without a word or key of any page', async () => {
    const entry = { page: 'k3y', passage: 's#p1', topics: ['taiwan'], score: 0.9 };
    const { host, state } = fakeHost({}, { feedback: async () => [entry] });
    const root = await show(host);
    await vi.waitFor(() => expect(button(root, 'options.feedback.save')).toBeDefined());
    button(root, 'options.feedback.save')?.click();
    expect(JSON.parse(state.saved).notRelated).toEqual([
      { passage: 's#p1', topics: ['taiwan'], score: 0.9 },
    ]);
    expect(state.saved).not.toContain('k3y');
  });

  it('leaves the keyboard section out where the browser has no commands', async () => {
    const root = await show(fakeHost({}, { shortcuts: async () => [] }).host);
    expect(root.textContent).not.toContain('options.shortcuts.title');
  });
});
