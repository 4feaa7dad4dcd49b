import type { Person } from '../../core/statement.ts';
import { PEOPLE } from '../corpus-draft.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** A name that means two persons would put words into the wrong mouth. */
export const distinctNames: CorpusCheck = {
  name: 'distinct-names',
  description: 'No name, alias or label stands for two persons.',
  check(draft) {
    const owners = new Map<string, string>();
    return draft.people.flatMap((person) =>
      namesOf(person).flatMap((name) => {
        const owner = owners.get(name.toLowerCase()) ?? person.id;
        owners.set(name.toLowerCase(), owner);
        if (owner === person.id) return [];
        const message = `"${name}" stands for ${owner} and for ${person.id}; remove it from one of them.`;
        const line = lineOfValue(draft, PEOPLE, person.id);
        return [{ check: 'distinct-names', file: PEOPLE, line, message }];
      }),
    );
  },
};

function namesOf({ name, aliases, labels }: Person): string[] {
  return [...new Set([name, ...aliases, ...Object.values(labels).flat()])];
}
