import { expect, test } from 'vitest';
import { isOfficialVoice, VOICES } from '../../../src/core/voices.ts';

test('direct and reported words are an official’s, questions and editors’ words are nobody’s', () => {
  expect(VOICES.filter(isOfficialVoice)).toEqual(['direct', 'reported']);
});
