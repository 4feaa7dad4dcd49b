import type { StatementHead } from '../../core/statement.ts';

type Head = Pick<
  StatementHead,
  'title' | 'speakers' | 'publisher' | 'outlet' | 'eventDate' | 'eventNotAfter'
>;

/**
 * The statements that have every word of `words` in their title, speakers, roles, publisher, outlet or date; the beginning of a word
 * is enough, capitals and accents do not matter.
 */
export function narrowList<Kind extends Head>(heads: readonly Kind[], words: string): Kind[] {
  const wanted = wordsOf(words);
  return heads.filter((head) => {
    const own = wordsOf(describe(head));
    return wanted.every((word) => own.some((other) => other.startsWith(word)));
  });
}

function describe({ title, speakers, publisher, outlet, eventDate, eventNotAfter }: Head): string {
  const people = speakers.map(({ name, role }) => `${name} ${role}`);
  return [title, ...people, publisher.name, outlet.name, eventDate, eventNotAfter].join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
