import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useAnnounce } from '../../../../src/ui/controls/Announcer.tsx';
import { button, draw, press, wordsOf } from '../draw.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(milliseconds);
  });

function Copying() {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce('Copied')}>
      Copy
    </button>
  );
}

it('says the same words twice in two elements, since a screen reader is silent about what has not changed', async () => {
  const root = draw(<Copying />);
  await press(button(root, 'Copy'));
  const first = root.querySelector('[role=status] span');
  await press(button(root, 'Copy'));
  const second = root.querySelector('[role=status] span');
  expect(wordsOf(second)).toBe('Copied');
  expect(second).not.toBe(first);
});

it('lets nothing linger that is no longer news, and gives what is said later its whole time', async () => {
  const root = draw(<Copying />);
  const said = () => wordsOf(root.querySelector('[role=status]'));
  await press(button(root, 'Copy'));
  await pass(9_000);
  await press(button(root, 'Copy'));
  await pass(9_000);
  expect(said()).toBe('Copied');
  await pass(1_000);
  expect(said()).toBe('');
});
