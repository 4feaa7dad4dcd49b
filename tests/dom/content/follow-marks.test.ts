import { describe, expect, it, vi } from 'vitest';
import { followMarks } from '../../../src/content/follow-marks.ts';
import type { QuoteMarks } from '../../../src/page/mark-quotes.ts';
import { setPage } from '../../support/set-page.ts';

/** Marks of which one is where x is 50 or more, and another in each link. */
const marks = {
  at: (x: number) => (x >= 50 ? 'a mark' : null),
  within: () => 'a mark in a link',
} as unknown as QuoteMarks;

/** Follows the pointer over the test document; the log says where it was taken to be. */
function setUp() {
  const hovered: (string | null)[] = [];
  const stop = new AbortController();
  const events = { onHover: (id: string | null) => hovered.push(id), onPress: () => {} };
  followMarks(document, marks, events, stop.signal);
  const move = (clientX: number, buttons = 0) =>
    document.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 1, buttons }));
  return { hovered, move, stop };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('followMarks', () => {
  it('measures once a frame, where the pointer is by then', async () => {
    const { hovered, move } = setUp();
    for (const x of [10, 20, 60]) move(x);
    await vi.waitFor(() => expect(hovered).toEqual(['a mark']));
    move(10);
    await vi.waitFor(() => expect(hovered).toEqual(['a mark', null]));
  });

  it('takes nothing for pointed at while it is pressed, as when words are selected or by a finger', async () => {
    const { hovered, move, stop } = setUp();
    move(60, 1);
    await vi.waitFor(() => expect(hovered).toEqual([null]));
    move(60);
    await vi.waitFor(() => expect(hovered).toEqual([null, 'a mark']));
    stop.abort();
  });

  it('follows nothing once it is stopped', async () => {
    const { hovered, move, stop } = setUp();
    move(60);
    stop.abort();
    move(60);
    await frame();
    await frame();
    expect(hovered).toEqual([]);
  });

  it('takes whoever comes to a link by keyboard for pointing at the mark in it, until they leave', async () => {
    const { hovered, stop } = setUp();
    setPage('', '<a href="/a">“We will talk”</a><button>Menu</button>');
    const link = document.querySelector('a') as HTMLElement;
    const matches = vi.spyOn(link, 'matches').mockReturnValue(false);
    // By a press of the mouse: it points by itself.
    link.focus();
    link.blur();
    await frame();
    await frame();
    matches.mockReturnValue(true);
    link.focus();
    await vi.waitFor(() => expect(hovered).toEqual(['a mark in a link']));
    expect(matches).toHaveBeenLastCalledWith('a:focus-visible');
    link.blur();
    await vi.waitFor(() => expect(hovered).toEqual(['a mark in a link', null]));
    stop.abort();
  });

  it('stays with the pointer when the focus goes from one thing to another that has no mark', async () => {
    const { hovered, move, stop } = setUp();
    setPage('', '<button>Menu</button>');
    const button = document.querySelector('button') as HTMLElement;
    move(60);
    await vi.waitFor(() => expect(hovered).toEqual(['a mark']));
    button.focus();
    button.blur();
    await frame();
    await frame();
    expect(hovered).toEqual(['a mark']);
    stop.abort();
  });
});
