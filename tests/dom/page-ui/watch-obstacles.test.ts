import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchObstacles } from '../../../src/page-ui/watch-obstacles.ts';
import { setPage } from '../../support/set-page.ts';

let stop: AbortController;

/** What a watch of the test document has told so far. */
function watch(): boolean[] {
  const told: boolean[] = [];
  watchObstacles(document, stop.signal, (obstructed) => told.push(obstructed));
  return told;
}

/** The browser tells of a change, and draws the picture before which it is looked at. */
async function happen(name: string): Promise<void> {
  document.dispatchEvent(new Event(name));
  await new Promise(requestAnimationFrame);
}

/** The simulated browser knows no `:modal`: this one says what a dialog opened with `showModal` would. */
function openModal(): () => void {
  const asked = vi.spyOn(document, 'querySelector');
  asked.mockImplementation((selector: string) =>
    selector === 'dialog:modal' ? document.body : null,
  );
  return () => asked.mockRestore();
}

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('watchObstacles', () => {
  it('tells once that a modal dialog is open, and once that it has gone', async () => {
    const told = watch();
    const closeModal = openModal();
    await happen('toggle');
    await happen('focusin');
    expect(told).toEqual([true]);
    closeModal();
    await happen('close');
    expect(told).toEqual([true, false]);
  });

  it('tells at once of what is in the way already', () => {
    openModal();
    expect(watch()).toEqual([true]);
  });

  it('takes a box that says it is modal for one when the focus goes into it', async () => {
    setPage('', '<div aria-modal="true"><button>Agree</button></div>');
    const told = watch();
    document.querySelector('button')?.focus();
    await happen('focusin');
    expect(told).toEqual([true]);
  });

  it('says nothing of a page in which nothing is in the way, nor after it was stopped', async () => {
    const told = watch();
    await happen('pointerup');
    stop.abort();
    openModal();
    await happen('toggle');
    expect(told).toEqual([]);
  });
});
