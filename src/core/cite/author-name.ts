import type { PassageCard } from '../findings.ts';

/** A name in parts, or as written if the parts are not known. */
export type AuthorName =
  | { family: string; given: string; familyFirst: boolean }
  | { literal: string };

/** The speaker's name in parts, if the family name is known and is at one end of the name. Never guessed. */
export function authorName(card: Pick<PassageCard, 'speaker' | 'familyName'>): AuthorName {
  const { speaker, familyName: family } = card;
  if (family === undefined || family === '') return { literal: speaker };
  if (speaker.startsWith(`${family} `)) {
    return { family, given: speaker.slice(family.length + 1), familyFirst: true };
  }
  if (speaker.endsWith(` ${family}`)) {
    return { family, given: speaker.slice(0, -family.length - 1), familyFirst: false };
  }
  return { literal: speaker };
}

/** For a list of works: "Blinken, Antony", but "Qin Gang", where the family name is first anyway. */
export function nameForList(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return name.familyFirst ? `${name.family} ${name.given}` : `${name.family}, ${name.given}`;
}

/** "Qin, G.", as in APA. */
export function nameWithInitials(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}

/** "Qin, Gang" for reference managers, which sort by the part before the comma. */
export function nameForManagers(name: AuthorName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
