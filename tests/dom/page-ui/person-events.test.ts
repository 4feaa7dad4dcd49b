import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPersonTest } from '../../../src/page-ui/person-events.ts';

/** A press that the browser vouches for, at a place of our element. */
function press(target: Element): MouseEvent {
  const event = new MouseEvent('click', { clientX: 5, clientY: 5, detail: 1, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

function setUp({ isCovered = false, onTop = true } = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const button = host.appendChild(document.createElement('button'));
  document.elementFromPoint = () => (onTop ? host : document.body);
  return { host, button, trusts: createPersonTest(host, () => isCovered) };
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
});

describe('createPersonTest', () => {
  it.each([
    ['seen', false, true],
    ['under something that lets presses through', true, false],
  ])('takes a press on what is %s: %s gives %s', (_, isCovered, expected) => {
    const { button, trusts } = setUp({ isCovered });
    expect(trusts(press(button))).toBe(expected);
  });

  it('takes no press that a script made', () => {
    const { trusts } = setUp();
    expect(trusts(new MouseEvent('click', { detail: 1 }))).toBe(false);
  });

  it('takes no press at a place where something else lies on top', () => {
    const { button, trusts } = setUp({ onTop: false });
    expect(trusts(press(button))).toBe(false);
  });

  it('takes no press while we are faded', () => {
    const { button, trusts } = setUp();
    document.body.style.opacity = '0.3';
    expect(trusts(press(button))).toBe(false);
  });
});
