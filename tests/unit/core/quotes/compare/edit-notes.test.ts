import { describe, expect, it } from 'vitest';
import {
  differInNegation,
  isNegation,
  noteOf,
} from '../../../../../src/core/quotes/compare/edit-notes.ts';
import { foldWord } from '../../../../../src/core/text/fold.ts';

function words(list: string) {
  return list
    .split(' ')
    .filter(Boolean)
    .map((raw) => ({ raw, key: foldWord(raw), opens: false }));
}

describe('noteOf', () => {
  it.each([
    ['87', '79', 'number'],
    ['twenty million', 'thirty million', 'number'],
    ['both', 'the two', undefined],
    ['both', 'the three', 'number'],
    ['', '%', 'number'],
    ['not', '', 'negation'],
    ['never going', 'going', 'negation'],
    ['could', 'will', 'modal'],
    ['Norway', 'Iceland', 'name'],
    ['US', 'United States', undefined],
    ['UK', 'United States', 'name'],
    ['misconcepton', 'misconception', 'spelling'],
    ['misconception', 'misconceptions', undefined],
    ['supports', 'support', undefined],
    ['red', 'blue', undefined],
    ['not red', 'not blue', undefined],
    ['I', 'we', undefined],
    ['tripled', 'doubled', 'number'],
    ['\u20AC', '$', 'number'],
    ['', 'one', undefined],
    ['two', 'one', 'number'],
    ['June', 'July', 'date'],
    ['Monday', 'Tuesday', 'date'],
    ['always', 'usually', 'modal'],
    ['know', 'think', 'modal'],
    ['', 'probably', 'modal'],
    ['travelled', 'will travel', undefined],
    ['may travel', 'will travel', 'modal'],
    ['over', 'nearly', undefined],
    ['', 'and the three of us had never seen it before', undefined],
  ])('%s for %s: %s', (page, there, note) => {
    expect(noteOf(words(page), words(there))).toBe(note);
  });

  it('takes a changed bound for a changed number, if a number follows', () => {
    expect(noteOf(words('over'), words('nearly'), true)).toBe('number');
    expect(noteOf(words('over'), words('more than'), true)).toBeUndefined();
    expect(noteOf(words('around'), words('about'), true)).toBeUndefined();
    expect(noteOf(words('over'), words('less than'), true)).toBe('number');
    expect(noteOf(words('old'), words('nearly'), true)).toBeUndefined();
  });

  it('knows a place at the beginning of a sentence', () => {
    expect(noteOf([{ raw: 'Russia', key: 'russia', opens: true }], words('we'))).toBe('name');
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(noteOf([{ raw: 'Boats', key: 'boats', opens: true }], words('ships'))).toBeUndefined();
  });
});

describe('isNegation', () => {
  it('knows contracted forms', () => {
    expect(["don't", 'never', 'note'].map(isNegation)).toEqual([true, true, false]);
  });
});

describe('differInNegation', () => {
  it.each([
    ['is not', 'is', true],
    ['', 'never', true],
    ['', '', false],
    ['is not', 'was', false],
    ['red', 'blue', false],
  ])('%s for %s: %s', (page, there, only) => {
    const keys = (list: string) => words(list).map(({ key }) => key);
    expect(differInNegation(keys(page), keys(there))).toBe(only);
  });
});
