import { PEOPLE } from '../corpus-draft.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** Roles, aliases and labels come from the people vocabulary. */
export const knownPeople: CorpusCheck = {
  name: 'known-people',
  description: 'Every speaker is in the people vocabulary.',
  check(draft) {
    const known = new Set(draft.people.map(({ id }) => id));
    return draft.statements.flatMap(({ file, head }) =>
      head.speakers
        .filter(({ person }) => !known.has(person))
        .map(({ person }) => ({
          check: 'known-people',
          file,
          line: lineOfValue(draft, file, person),
          message: `The speaker "${person}" is not in ${PEOPLE}; add the person there or correct the id.`,
        })),
    );
  },
};
