import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchObstacles } from '../../../src/page-ui/watch-obstacles.ts';
import { setPage } from '../../support/set-page.ts';

let stop: AbortController;
/** Our element beside the page, and what we draw in it. */
const host = document.createElement('div');
const root = document.createElement('div');
/** Where elements stand in the window, and how they are kept there. */
const boxes = new Map<Element, { left: number; right: number; top: number; bottom: number }>();

/** What a watch of the test document has told so far. */
function watch(): boolean[] {
  const told: boolean[] = [];
  watchObstacles(document, { host, root }, stop.signal, (obstructed) => told.push(obstructed));
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
  return standing('div', top, left, right);
}

/** The first such element stands there, down to the lower edge of the window. */
function standing(selector: string, top: number, left = 0, right = innerWidth): Element {
  const element = document.body.querySelector(selector) as Element;
  boxes.set(element, { left, right, top, bottom: innerHeight });
  return element;
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
    const { left = 0, right = 0, top = 0, bottom = 0 } = box ?? {};
    return { ...box, width: right - left, height: bottom - top } as DOMRect;
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

  it('takes what is laid over all of a page for something in the way, until it has gone', async () => {
    const wall = putBelow('position: fixed; bottom: 0', 0);
    const told = watch();
    expect(told).toEqual([true]);
    wall.remove();
    await happen('pointerup');
    expect(told).toEqual([true, false]);
  });

  it.each([
    ['scrolls', 'position: static', '<p>The story</p>', 0],
    ['is empty', 'position: fixed; bottom: 0', '', 0],
    ['is the page itself', 'position: fixed; bottom: 0', '<h1>The story</h1>', 0],
    ['leaves a part of the page in sight', 'position: fixed; bottom: 0', 'Cookies', 0.3],
  ])('says nothing of what %s', async (_, style, content, top) => {
    setPage('', `<div style="${style}">${content}</div>`);
    standing('div', top * innerHeight);
    expect(watch()).toEqual([]);
  });

  it('says nothing of what we draw ourselves over a page', () => {
    document.documentElement.append(host);
    host.style.cssText = 'position: fixed; bottom: 0';
    host.append('The popup');
    boxes.set(host, { left: 0, right: innerWidth, top: 0, bottom: innerHeight });
    const told = watch();
    host.remove();
    expect(told).toEqual([]);
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
  it('is lifted over a sheet that takes most of the window', async () => {
    putBelow('position: fixed; bottom: 0', 0.3 * innerHeight);
    watch();
    await happen('scrollend');
    expect(Number.parseFloat(lift())).toBeCloseTo(0.7 * innerHeight);
  });

  it.each(['fixed; bottom: 0', 'sticky; bottom: 0'])(
    'is lifted over a bar (%s) by its height, until that is gone',
    async (position) => {
      const bar = putBelow(`position: ${position}`);
      watch();
      await happen('scrollend');
      expect(lift()).toBe('80px');
      bar.remove();
      await happen('pointerup');
      expect(lift()).toBe('0px');
    },
  );

  it.each([
    ['stands in the text', 'position: static', 80],
    ['sticks to the upper edge and only passes by', 'position: sticky; top: 0; bottom: auto', 80],
    ['leaves hardly any room above it', 'position: fixed; bottom: 0', 0.85],
  ])('stays in its corner where what is there %s', async (_, style, height) => {
    putBelow(style, innerHeight - (height < 1 ? height * innerHeight : height));
    watch();
    await happen('scrollend');
    expect(lift()).toBe('0px');
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
    await vi.waitFor(() => expect(lift()).toBe('0px'));
  });

  it('is lifted over what a larger element keeps there, which lets presses through', async () => {
    setPage('', '<div style="position: fixed; bottom: 0"><section>Cookies</section></div>');
    standing('section', innerHeight - 80);
    watch();
    await happen('scrollend');
    expect(lift()).toBe('80px');
  });

  it('is lifted over a bar in an open shadow root', async () => {
    const bar = putBelow('position: static');
    const inner = document.createElement('div');
    inner.style.cssText = 'position: fixed; bottom: 0';
    const shadow = bar.attachShadow({ mode: 'open' });
    shadow.append(inner);
    boxes.set(inner, { left: 0, right: innerWidth, top: innerHeight - 60, bottom: innerHeight });
    // As browsers have it: what is in the root, then what is around it.
    shadow.elementsFromPoint = () => [inner, bar, document.body];
    watch();
    await happen('scrollend');
    expect(lift()).toBe('60px');
  });

  it('stays in its corner on a page that stands in a frame of its own', async () => {
    setPage('', '<div style="position: fixed; bottom: 0"><main>The story</main></div>');
    standing('div', 0.4 * innerHeight);
    watch();
    await happen('scrollend');
    expect(lift()).toBe('0px');
  });

  it.each([
    [0.3, 'stands above a bar'],
    [0.5, 'covers what leaves it too little room'],
  ])('has a popup that, over %f of the window, %s', async (share) => {
    root.querySelector('.pill')?.setAttribute('class', 'panel');
    putBelow('position: fixed; bottom: 0', (1 - share) * innerHeight);
    watch();
    await happen('scrollend');
    expect(Number.parseFloat(lift())).toBeCloseTo(share === 0.3 ? 0.3 * innerHeight : 0);
  });

  it('is not looked for where it is not drawn', async () => {
    root.replaceChildren();
    putBelow('position: fixed; bottom: 0');
    watch();
    await happen('scrollend');
    expect(lift()).toBe('0px');
  });
});
