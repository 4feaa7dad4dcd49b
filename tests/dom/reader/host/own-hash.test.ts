import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOwnHash } from '../../../../src/reader/host/own-hash.ts';

let stop = (): void => {};
afterEach(() => stop());

/** A panel in window 1 that shows a first statement, and what it was told since. */
function panel(own?: number) {
  history.replaceState(null, '', '#first?window=1');
  const hash = createOwnHash(window, () => own);
  const told = vi.fn();
  stop = hash.onHashChange(told);
  return {
    ...hash,
    told,
    lead(to: string) {
      history.replaceState(null, '', to);
      window.dispatchEvent(new Event('hashchange'));
    },
  };
}

describe('the hash of a panel', () => {
  it.each(['#second?window=1', '#second'])('follows to %s', (to) => {
    const { lead, told, hash } = panel(1);
    lead(to);
    expect(told).toHaveBeenCalledTimes(1);
    expect(hash()).toBe(to);
  });

  it('stays at what was opened here while another window opens something', () => {
    const { lead, told, hash } = panel(1);
    lead('#second?window=2');
    expect(told).not.toHaveBeenCalled();
    expect(hash()).toBe('#first?window=1');
    expect(location.hash).toBe('#first?window=1');
  });

  it('follows anywhere as long as it does not know its window', () => {
    const { lead, hash } = panel();
    lead('#second?window=2');
    expect(hash()).toBe('#second?window=2');
  });
});
