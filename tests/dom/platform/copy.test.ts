import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from '../../../src/platform/copy.ts';

const content = { plain: 'Words', html: '<b>Words</b>' };

/** What the older copy command was given, if the browser carries it out. */
function oldCommand(can: { copy: boolean; hold?: boolean }) {
  const copied: Record<string, string> = {};
  const seen = vi.fn();
  document.addEventListener('copy', seen);
  const execCommand = vi.fn(() => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, words: string) => (copied[type] = words) };
    Object.assign(event, { clipboardData: can.hold === false ? null : clipboardData });
    document.body.dispatchEvent(event);
    return can.copy;
  });
  Object.assign(document, { execCommand });
  return { copied, seen, execCommand };
}

/** A browser with a clipboard that takes what it is given, or refuses. */
function withClipboard(write: (items: { given: Record<string, Blob> }[]) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { write } });
}

beforeEach(() => {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      given: Record<string, Blob>;
      constructor(given: Record<string, Blob>) {
        this.given = given;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('words are copied as they are and with their markup', async () => {
  const { execCommand } = oldCommand({ copy: true });
  const written: Record<string, Blob>[] = [];
  withClipboard(async (items) => {
    written.push(...items.map(({ given }) => given));
  });
  expect(await copyToClipboard(content)).toBe(true);
  expect(
    written.map((given) => Object.entries(given).map(([type, { size }]) => [type, size])),
  ).toEqual([
    [
      ['text/plain', 5],
      ['text/html', 12],
    ],
  ]);
  expect(execCommand).not.toHaveBeenCalled();
});

test.each(['has no clipboard', 'has no clipboard items', 'refuses'])(
  'the older command is used where the browser %s, and the page hears nothing of it',
  async (lack) => {
    if (lack === 'has no clipboard') vi.stubGlobal('navigator', {});
    else withClipboard(() => Promise.reject(new Error('The page is not focused.')));
    if (lack === 'has no clipboard items') vi.stubGlobal('ClipboardItem', undefined);
    const { copied, seen } = oldCommand({ copy: true });
    expect(await copyToClipboard(content)).toBe(true);
    expect(copied).toEqual({ 'text/plain': 'Words', 'text/html': '<b>Words</b>' });
    expect(seen).not.toHaveBeenCalled();
  },
);

test.each([
  ['the command is refused', { copy: false }],
  ['the command has nowhere to put the words', { copy: true, hold: false }],
])('it is said that nothing was copied where %s', async (_, can) => {
  vi.stubGlobal('navigator', {});
  oldCommand(can);
  expect(await copyToClipboard(content)).toBe(false);
});

test('what people copy later is left alone', async () => {
  vi.stubGlobal('navigator', {});
  const { seen } = oldCommand({ copy: true });
  // Refused before it came to an event.
  Object.assign(document, { execCommand: () => false });
  await copyToClipboard(content);
  document.body.dispatchEvent(new Event('copy', { bubbles: true }));
  expect(seen).toHaveBeenCalledOnce();
});
