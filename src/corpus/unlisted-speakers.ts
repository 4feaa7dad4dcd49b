import type { Person } from '../core/statement.ts';
import type { CorpusDraft } from './corpus-draft.ts';

/**
 * Speakers whom `people.yaml` does not list, named by the label of their first turn. Only a corpus that is still
 * being made has any: the check `known-people` refuses them.
 */
export function unlistedSpeakers({ statements, people }: CorpusDraft): Person[] {
  const listed = new Set(people.map(({ id }) => id));
  const found = new Map<string, Person>();
  for (const { head, body } of statements) {
    for (const { person: id } of head.speakers) {
      if (listed.has(id) || found.has(id)) continue;
      const name = body.find((turn) => turn.person === id)?.label ?? id;
      const familyName = name.split(' ').at(-1) ?? name;
      found.set(id, { id, name, familyName, aliases: [], labels: {}, roles: [] });
    }
  }
  return [...found.values()];
}
