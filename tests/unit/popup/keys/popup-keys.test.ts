import { describe, expect, it } from 'vitest';
import { moveInList, popupCommand } from '../../../../src/popup/keys/popup-keys.ts';
import { press } from '../support/key-press.ts';

describe('popupCommand', () => {
  it.each([
    ['/', 'search'],
    ['?', 'help'],
    ['c', 'copy'],
    ['o', 'source'],
    ['r', 'read'],
    ['Escape', 'back'],
    ['x', null],
    ['constructor', null],
  ])('reads %s outside fields', (key, command) => {
    expect(popupCommand(press(key), false)).toBe(command);
  });

  it('copies all with Shift, whether or not the capitals are locked', () => {
    expect(popupCommand(press('C', { shiftKey: true }), false)).toBe('copy-all');
    expect(popupCommand(press('c', { shiftKey: true }), false)).toBe('copy-all');
    expect(popupCommand(press('C'), false)).toBe('copy');
  });

  it('leaves letters to the field they are typed in, but not Escape', () => {
    expect(popupCommand(press('c'), true)).toBeNull();
    expect(popupCommand(press('Escape'), true)).toBe('back');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('takes nothing with %s', (modifier) => {
    expect(popupCommand(press('c', { [modifier]: true }), false)).toBeNull();
  });

  it('leaves Escape to an input method that is composing', () => {
    expect(popupCommand(press('Escape', { isComposing: true }), true)).toBeNull();
  });
});

describe('moveInList', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 10],
    ['ArrowUp', 0, -1],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['PageDown', 8, 9],
    ['PageUp', 2, 0],
    ['Tab', 2, null],
  ])('%s from %i', (key, from, to) => {
    expect(moveInList(key, from, 10)).toBe(to);
  });
});
