import { describe, expect, it, vi } from 'vitest';
import { createMessageListener, isFrom } from '../../../src/platform/message-listener.ts';

const anybody = () => true;

describe('createMessageListener', () => {
  it('lets the first handler that knows a message answer it, and keeps the channel open', async () => {
    const listener = createMessageListener(
      [
        () => undefined,
        async () => ({ ok: true, value: 'second' }),
        async () => ({ ok: true, value: 'third' }),
      ],
      anybody,
    );
    const answer = await new Promise((resolve) => {
      expect(listener({}, {}, resolve)).toBe(true);
    });
    expect(answer).toEqual({ ok: true, value: 'second' });
  });

  it('leaves messages that nobody knows to other listeners', () => {
    expect(createMessageListener([() => undefined], anybody)({}, {}, () => {})).toBeUndefined();
  });

  it.each([{ id: 'another' }, {}])('hears nobody but its own extension: %o', (sender) => {
    const handle = vi.fn(async () => ({ ok: true as const, value: 1 }));
    const listener = createMessageListener([handle], isFrom('ours'));
    expect(listener({}, sender, () => {})).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
    expect(listener({}, { id: 'ours' }, () => {})).toBe(true);
  });

  it('answers with a plain problem when a handler fails, never with the raw error', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const listener = createMessageListener(
      [() => Promise.reject(new Error('secret detail'))],
      anybody,
    );
    const answer = await new Promise((resolve) => listener({}, {}, resolve));
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});
