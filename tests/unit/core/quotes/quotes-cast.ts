import type { Article } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../src/core/statement.ts';

function person(id: string, name: string, role: string, aliases: string[] = []): Person {
  return {
    id,
    name,
    familyName: name.split(' ')[0] ?? name,
    aliases,
    labels: {},
    roles: [{ role, organisation: 'ministry' }],
  };
}

/** A people list for the tests of quotations and their speakers. */
export const PEOPLE: readonly Person[] = [
  person('qin-gang', 'Qin Gang', 'Ambassador of China to the United States', [
    'Gang Qin',
    'Qing Gang',
  ]),
  {
    ...person('wang-yi', 'Wang Yi', 'Foreign Minister of China', ['Yi Wang', 'Wand Yi']),
    labels: { zh: ['王毅'], ru: ['Ван И'], ar: ['وانغ يي'] },
  },
  {
    ...person('donald-trump', 'Donald Trump', 'President of the United States'),
    familyName: 'Trump',
  },
];

/** Whom an English page names for each of its quotations. */
export function speakersOn(
  paragraphs: string[],
  page: Partial<Pick<Article, 'blockQuotes' | 'published'>> = {},
  people = PEOPLE,
): (string | null)[] {
  return findQuotes({ title: '', paragraphs, language: 'en', ...page }, people).map(
    ({ speaker }) => speaker,
  );
}
