import type { Person } from '../core/statement.ts';
import type { CorpusDraft } from './corpus-draft.ts';

/**
 * Speakers whom `people.yaml` does not list, named by the label of their first turn, with the roles of their statements. Only a corpus that is still
 * being made has any: the check `known-people` refuses them.
 */
export function unlistedSpeakers({ statements, people }: CorpusDraft): Person[] {
  const listed = new Set(people.map(({ id }) => id));
  const found = new Map<string, Person>();
  for (const { head, body } of statements) {
    for (const { person: id, role, organisation } of head.speakers) {
      if (listed.has(id)) continue;
      const name = body.find((turn) => turn.person === id)?.label ?? id;
      const familyName = name.split(' ').at(-1) ?? name;
      const person = found.get(id) ?? { id, name, familyName, aliases: [], labels: {}, roles: [] };
      if (!person.roles.some((held) => held.role === role))
        person.roles.push({ role, organisation });
      found.set(id, person);
    }
  }
  return [...found.values()];
}
