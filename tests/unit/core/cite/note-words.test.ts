import { expect, it } from 'vitest';
import { flagWords, foldList, VERDICT_WORDS } from '../../../../src/core/cite/note-words.ts';
import { inKey } from '../../../../src/ui/words/in-key.ts';
import { readLocale } from '../../../project/support/locale-files.ts';
import { checked } from './samples.ts';

it('calls each verdict what the cards call it', () => {
  const { messages } = readLocale('en');
  for (const [name, words] of Object.entries(VERDICT_WORDS)) {
    if (name === 'not-in-corpus') continue;
    expect(words).toBe(messages.get(`verdict.${inKey(name)}`));
  }
});

it('states what each flag means, with the names of the speakers', () => {
  expect(flagWords(checked({ flags: ['predates', 'other-speaker', 'quoted-words'] }))).toEqual([
    'the article is older than the statement',
    'in the record the words come from Li Example',
    'in the record Li Example quotes others',
  ]);
});

it('lists what was not counted by its plain names', () => {
  expect(foldList(['case', 'quote-marks', 'number-format'])).toBe(
    'case, quote marks, number format',
  );
});
