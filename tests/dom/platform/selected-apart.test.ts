import { afterEach, expect, test, vi } from 'vitest';
import { selectedApart } from '../../../src/platform/selected-apart.ts';

/** A frame of a tab, as the function that is brought there sees it. */
interface Frame {
  words: string;
  focused: boolean;
  isPage?: boolean;
}

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../../src/platform/browser.ts', () => world);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A tab with these frames, in each of which the function runs. */
function tabWith(frames: Frame[]): void {
  const executeScript = async ({ func }: { func: () => string }) =>
    frames.map(({ words, focused, isPage = false }) => {
      const frame = {};
      vi.stubGlobal('window', frame);
      vi.stubGlobal('top', isPage ? frame : {});
      vi.stubGlobal('document', { hasFocus: () => focused, getSelection: () => words });
      return { result: func() };
    });
  world.browser = { scripting: { executeScript } };
}

const page: Frame = { words: 'of the page', focused: true, isPage: true };

test('the words selected in the frame that has the focus', async () => {
  const left = { words: 'left selected before', focused: false };
  tabWith([page, left, { words: 'selected now', focused: true }]);
  expect(await selectedApart({ tab: 7 })).toBe('selected now');
});

test('nothing where none are selected there, or no script may run', async () => {
  tabWith([page, { words: '', focused: true }]);
  expect(await selectedApart({ tab: 7 })).toBeUndefined();
  world.browser = { scripting: { executeScript: () => Promise.reject(new Error('No.')) } };
  expect(await selectedApart({ tab: 7 })).toBeUndefined();
});
