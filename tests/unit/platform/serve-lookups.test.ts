import { describe, expect, it, vi } from 'vitest';
import { createMessageListener } from '../../../src/platform/serve-lookups.ts';

describe('createMessageListener', () => {
  it('lets the first handler that knows a message answer it, and keeps the channel open', async () => {
    const listener = createMessageListener([
      () => undefined,
      async () => ({ ok: true, value: 'second' }),
      async () => ({ ok: true, value: 'third' }),
    ]);
    const answer = await new Promise((resolve) => {
      expect(listener({}, {}, resolve)).toBe(true);
    });
    expect(answer).toEqual({ ok: true, value: 'second' });
  });

  it('leaves messages that nobody knows to other listeners', () => {
    expect(createMessageListener([() => undefined])({}, {}, () => {})).toBeUndefined();
  });

  it('answers with a plain problem when a handler fails, never with the raw error', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const listener = createMessageListener([() => Promise.reject(new Error('secret detail'))]);
    const answer = await new Promise((resolve) => listener({}, {}, resolve));
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});
