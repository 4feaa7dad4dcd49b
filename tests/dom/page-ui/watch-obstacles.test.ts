import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchObstacles } from '../../../src/page-ui/watch-obstacles.ts';
import { setPage } from '../../support/set-page.ts';

let stop: AbortController;
/** What we draw, beside the page. */
const root = document.createElement('div');
/** Where elements stand in the window, and how they are kept there. */
const boxes = new Map<Element, { left: number; right: number; top: number; bottom: number }>();

/** What a watch of the test document has told so far. */
function watch(): boolean[] {
  const told: boolean[] = [];
  watchObstacles(document, root, stop.signal, (obstructed) => told.push(obstructed));
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

/** Puts an element into the page, from `top` to the lower edge of the window, by default as wide as it. */
function putBelow(style: string, top = innerHeight - 80, left = 0, right = innerWidth): Element {
  setPage('', `<div style="${style}">Cookies</div>`);
  const bar = document.body.querySelector('div') as Element;
  boxes.set(bar, { left, right, top, bottom: innerHeight });
  return bar;
}

const lift = (): string => root.style.getPropertyValue('--lift');

beforeEach(() => {
  stop = new AbortController();
  const pill = document.createElement('div');
  pill.className = 'pill';
  root.replaceChildren(pill);
  boxes.set(pill, { left: 600, right: 1000, top: innerHeight - 50, bottom: innerHeight - 16 });
  // The simulated browser lays nothing out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const box = boxes.get(this);
    return { ...box, width: (box?.right ?? 0) - (box?.left ?? 0) } as DOMRect;
  });
  document.elementsFromPoint = (x, y) =>
    [...boxes].flatMap(([element, { left, right, top, bottom }]) =>
      element.isConnected && x >= left && x <= right && y >= top && y <= bottom ? [element] : [],
    );
});
afterEach(() => {
  stop.abort();
  boxes.clear();
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

describe('the pill above what a page keeps at the lower edge', () => {
  it.each(['fixed; bottom: 0', 'sticky; bottom: 0'])(
    'is lifted over a bar (%s) by its height, until that is gone',
    async (position) => {
      const bar = putBelow(`position: ${position}`);
      watch();
      await happen('scrollend');
      expect(lift()).toBe('80px');
      bar.remove();
      await happen('pointerup');
      expect(lift()).toBe('');
    },
  );

  it.each([
    ['stands in the text', 'position: static', 80],
    ['sticks to the upper edge and only passes by', 'position: sticky; top: 0; bottom: auto', 80],
    ['is higher than half of the window', 'position: fixed; bottom: 0', 0.6],
  ])('stays in its corner where what is there %s', async (_, style, height) => {
    putBelow(style, innerHeight - (height < 1 ? height * innerHeight : height));
    watch();
    await happen('scrollend');
    expect(lift()).toBe('');
  });

  it.each([
    ['at its beginning', 560, 680],
    ['in its middle', 700, 900],
    ['at its end', 940, 1000],
  ])('is lifted over what is narrower than it, %s', async (_, left, right) => {
    putBelow('position: fixed; bottom: 0', innerHeight - 80, left, right);
    watch();
    await happen('scrollend');
    expect(lift()).toBe('80px');
  });

  it.each(['animationend', 'transitionend', 'scrollend', 'pointerup'])(
    'hears of a bar by %s',
    async (name) => {
      watch();
      await new Promise(requestAnimationFrame);
      putBelow('position: fixed; bottom: 0');
      await happen(name);
      expect(lift()).toBe('80px');
    },
  );

  it('hears of a bar that is put into the page, and of its end', async () => {
    watch();
    await new Promise(requestAnimationFrame);
    const bar = putBelow('position: fixed; bottom: 0');
    await vi.waitFor(() => expect(lift()).toBe('80px'));
    bar.remove();
    await vi.waitFor(() => expect(lift()).toBe(''));
  });

  it('is not looked for where it is not drawn', async () => {
    root.replaceChildren();
    putBelow('position: fixed; bottom: 0');
    watch();
    await happen('scrollend');
    expect(lift()).toBe('');
  });
});
