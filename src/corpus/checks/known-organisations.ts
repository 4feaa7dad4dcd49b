import type { CorpusDraft } from '../corpus-draft.ts';
import { ORGANISATIONS, PEOPLE } from '../corpus-draft.ts';
import { firstTold } from '../first-told.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** The affiliation shown on every card comes from the organisation. */
export const knownOrganisations: CorpusCheck = {
  name: 'known-organisations',
  description:
    'Every outlet, publisher and employer is in the organisations vocabulary; what is missing is told once.',
  check(draft) {
    const known = new Set(draft.organisations.map(({ id }) => id));
    return firstTold(mentions(draft).filter(({ id }) => !known.has(id))).map(
      ({ id, file, also }) => ({
        check: 'known-organisations',
        file,
        line: lineOfValue(draft, file, id),
        message: `The organisation "${id}" is not in ${ORGANISATIONS}${also}; correct the id, or add there: {id: ${id}, name: …, affiliation: …}`,
      }),
    );
  },
};

function mentions({ statements, people }: CorpusDraft): { id: string; file: string }[] {
  const inStatements = statements.flatMap(({ file, head }) => {
    const interviewers = head.interviewers.flatMap(({ organisation }) => organisation ?? []);
    const speakers = head.speakers.map(({ organisation }) => organisation);
    return [head.outlet, head.publisher, ...speakers, ...interviewers].map((id) => ({ id, file }));
  });
  const inRoles = people.flatMap(({ roles }) =>
    roles.map(({ organisation }) => ({ id: organisation, file: PEOPLE })),
  );
  return [...inStatements, ...inRoles];
}
