import { useRef, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePlacement } from '../../../src/page-ui/use-placement.ts';
import { draw } from '../ui/draw.tsx';

const scrollBy = vi.fn();

beforeEach(() => {
  scrollBy.mockClear();
  vi.stubGlobal('scrollBy', scrollBy);
  // The simulated browser lays nothing out: a window 1000 x 600, a card 300 x 400.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Halfway down, where there is room for the card neither below nor above. */
const halfway = { left: 10, top: 290, right: 200, bottom: 310 };

function Card({ anchor, held }: { anchor: typeof halfway; held: boolean }) {
  const card = useRef<HTMLButtonElement>(null);
  usePlacement(card, anchor, 'words', held);
  return <button type="button" ref={card} />;
}

/** Points at the words, then presses: the mark, or the card itself. */
function open({ anchor = halfway, pressed = 'mark' } = {}): void {
  vi.spyOn(Element.prototype, 'matches').mockImplementation(
    (what) => what === ':hover' && pressed === 'card',
  );
  let hold = () => {};
  function Page() {
    const [held, setHeld] = useState(false);
    hold = () => setHeld(true);
    return <Card anchor={anchor} held={held} />;
  }
  draw(<Page />);
  act(() => hold());
}

test('a card that is opened on purpose has the page make room for it', () => {
  open();
  expect(scrollBy).toHaveBeenCalledOnce();
});

test('a press in a card that is there already does not move it away', () => {
  open({ pressed: 'card' });
  expect(scrollBy).not.toHaveBeenCalled();
});

test('where there is room nothing is scrolled', () => {
  open({ anchor: { ...halfway, top: 80, bottom: 100 } });
  expect(scrollBy).not.toHaveBeenCalled();
});
