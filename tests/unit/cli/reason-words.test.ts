import { expect, test } from 'vitest';
import { reasonInEnglish } from '../../../src/cli/reason-words.ts';
import type { Reason } from '../../../src/core/findings.ts';

test.each<[Reason, string]>([
  [{ kind: 'named', words: ['Taiwan'], where: 'title', count: 2 }, 'Taiwan in the headline'],
  [
    { kind: 'named', words: ['one-China policy'], where: 'body', count: 3 },
    '“one-China policy” 3 times',
  ],
  [{ kind: 'named', words: ['one'], where: 'body', count: 1 }, '“one” in the text'],
  [
    { kind: 'named', words: ['China', 'Russia'], where: 'lead', count: 1 },
    'China and Russia at the beginning',
  ],
  [{ kind: 'shared', words: 'a race to the bottom' }, 'the same words: “a race to the bottom”'],
  [{ kind: 'asked' }, 'the question was about this'],
])('%j is told as: %s', (reason, words) => {
  expect(reasonInEnglish(reason)).toBe(words);
});
