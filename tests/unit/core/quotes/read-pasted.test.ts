import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../src/core/quotes/read-pasted.ts';

function stretches(text: string): string[] {
  return readPasted(text).map(({ start, end }) => text.slice(start, end));
}

describe('readPasted', () => {
  it.each([
    ['red boats', ['red boats']],
    [' "red boats," ', ['red boats,']],
    [
      '\u201CRed boats,\u201D she said. \u201CThey sail home.\u201D',
      ['Red boats,', 'They sail home.'],
    ],
    ['"Red boats," said Mara Lind, "sail home," she added.', ['Red boats,', 'sail home,']],
    ['Red boats,\u201D she said. \u201CThey sail home', ['Red boats,', 'They sail home']],
    ['Red boats sail home," said Mara Lind', ['Red boats sail home,']],
    ['Red" boats and "blue" ships', ['Red" boats and "blue" ships']],
    ['"Red" boats and "blue" ships', ['Red" boats and "blue" ships']],
    ['the "steel fleet" sails', ['the "steel fleet" sails']],
    ['\u00ABred boats\u00BB', ['red boats']],
    ['', ['']],
  ])('reads %s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});
