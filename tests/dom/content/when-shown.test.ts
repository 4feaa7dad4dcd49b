import { describe, expect, it, vi } from 'vitest';
import { whenShown } from '../../../src/content/when-shown.ts';

describe('whenShown', () => {
  it('runs at once on a page that a person has opened', () => {
    const run = vi.fn();
    whenShown(document, run);
    expect(run).toHaveBeenCalledOnce();
  });

  it('waits, on a page that was loaded ahead of time, until a person comes to it', () => {
    const run = vi.fn();
    const ahead = Object.assign(new EventTarget(), { prerendering: true });
    whenShown(ahead, run);
    expect(run).not.toHaveBeenCalled();
    ahead.dispatchEvent(new Event('prerenderingchange'));
    ahead.dispatchEvent(new Event('prerenderingchange'));
    expect(run).toHaveBeenCalledOnce();
  });
});
