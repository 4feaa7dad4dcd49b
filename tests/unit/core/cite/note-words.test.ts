import { expect, it } from 'vitest';
import { flagSentences, foldList, VERDICT_WORDS } from '../../../../src/core/cite/note-words.ts';
import type { Fold, VerdictFlag } from '../../../../src/core/findings.ts';
import { inKey } from '../../../../src/ui/words/in-key.ts';
import { readLocale } from '../../../project/support/locale-files.ts';
import { checked } from './samples.ts';

const { messages } = readLocale('en');
const onCards = (group: string) =>
  [...messages].flatMap(([key, words]) =>
    key.startsWith(`${group}.`) ? [[key.slice(group.length + 1), words] as const] : [],
  );

it('calls each verdict what the cards call it', () => {
  const counted = new Set(['notInCorpus.one', 'notInCorpus.other']);
  const shown = onCards('verdict').filter(([key]) => !counted.has(key));
  const noted = Object.entries(VERDICT_WORDS).map(([name, words]) => [inKey(name), words]);
  expect(noted.filter(([key]) => key !== 'notInCorpus')).toEqual(shown);
});

it('says of folds and flags what the cards say', () => {
  const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [key, words] of onCards('fold')) expect(foldList([kebab(key) as Fold])).toBe(words);
  const fixed = onCards('flag').filter(([, words]) => !words.includes('{'));
  const said = fixed.map(([key]) => flagSentences(checked({ flags: [kebab(key) as VerdictFlag] })));
  expect(said).toEqual(fixed.map(([, words]) => [words]));
  expect(fixed.length).toBeGreaterThan(5);
});
