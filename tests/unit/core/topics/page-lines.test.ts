import { describe, expect, it } from 'vitest';
import { isPageLine } from '../../../../src/core/topics/page-lines.ts';

describe('isPageLine', () => {
  it.each([
    'Read more: Ferry minister resigns',
    'Related stories: harbour, weir, ferry',
    'Sign up for our letter from the harbour.',
    'We use cookies to remember your choices.',
    'This website uses cookies.',
    'By signing up you agree to our privacy policy.',
    'Lesen Sie auch: Die Fähre kommt',
    'À lire aussi : le bac repart',
    'Читайте также: паром вернулся',
    '関連記事：渡し船が戻る',
  ])('is true of %j', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    'Readers of the treaty will find more in it.',
    'Related to that is the question of the islands.',
    'Subscription or not, we were there. They signed up for the ferry.',
    'By clicking his tongue the pilot told us what he thought of it.',
    `Read more slowly, the treaty says another thing. ${'It goes on about the islands. '.repeat(9)}`,
  ])('is false of %j', (line) => {
    expect(isPageLine(line)).toBe(false);
  });
});
