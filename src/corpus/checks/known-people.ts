import { PEOPLE } from '../corpus-draft.ts';
import { firstTold } from '../first-told.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** Roles, aliases and labels come from the people vocabulary. */
export const knownPeople: CorpusCheck = {
  name: 'known-people',
  description: 'Every speaker is in the people vocabulary; who is missing is told once.',
  check(draft) {
    const known = new Set(draft.people.map(({ id }) => id));
    const unknown = draft.statements.flatMap(({ file, head }) =>
      head.speakers
        .filter(({ person }) => !known.has(person))
        .map(({ person, role, organisation }) => ({ id: person, file, role, organisation })),
    );
    return firstTold(unknown).map(({ id, file, role, organisation, also }) => ({
      check: 'known-people',
      file,
      line: lineOfValue(draft, file, id),
      message: `The speaker "${id}" is not in ${PEOPLE}${also}; correct the id, or add there: {id: ${id}, name: …, familyName: …, roles: [{role: ${role}, organisation: ${organisation}}]}`,
    }));
  },
};
