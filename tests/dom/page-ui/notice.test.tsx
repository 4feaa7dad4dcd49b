import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notice } from '../../../src/page-ui/Notice.tsx';
import { button, draw } from '../ui/draw.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The notice, and what the page is told once its time is over. */
function notice() {
  const gone = vi.fn();
  const root = draw(<Notice kind="once" site="news.example" onUndo={() => {}} onGone={gone} />);
  const box = root.querySelector('.notice') ?? expect.fail('no notice');
  const tell = (event: Event) => act(() => void box.dispatchEvent(event));
  const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
  return { gone, root, tell, wait };
}

test('the undo is offered for eight seconds', () => {
  const { gone, wait } = notice();
  wait(7);
  expect(gone).not.toHaveBeenCalled();
  wait(1);
  expect(gone).toHaveBeenCalledOnce();
});

test('it stays as long as the pointer is on it, and eight seconds after', () => {
  const { gone, tell, wait } = notice();
  wait(7);
  tell(new MouseEvent('mouseenter'));
  wait(60);
  expect(gone).not.toHaveBeenCalled();
  tell(new MouseEvent('mouseleave'));
  wait(7);
  expect(gone).not.toHaveBeenCalled();
  wait(1);
  expect(gone).toHaveBeenCalledOnce();
});

test.each([
  ['the keyboard leads the focus to it, and no longer', true, 0],
  ['a press of the mouse has left the focus there, as long as ever', false, 1],
])('where %s', (_, byKeyboard, times) => {
  const { gone, root, wait } = notice();
  const undo = button(root, 'Undo');
  // The simulated browser does not know how the focus came.
  vi.spyOn(undo, 'matches').mockImplementation((what) => what === ':focus-visible' && byKeyboard);
  act(() => undo.focus());
  wait(60);
  expect(gone).toHaveBeenCalledTimes(times);
  if (!byKeyboard) return;
  act(() => undo.blur());
  wait(8);
  expect(gone).toHaveBeenCalledOnce();
});
