import type { CorpusCheck } from './check.ts';
import { definedIds } from './places.ts';

/** Two things with one id would be mistaken for each other. */
export const uniqueIds: CorpusCheck = {
  name: 'unique-ids',
  description: 'No two statements, persons, organisations or topics share an id.',
  check(draft) {
    const seen = new Map<string, string>();
    return definedIds(draft).flatMap(({ kind, id, file }) => {
      const key = `${kind} ${id}`;
      const earlier = seen.get(key);
      seen.set(key, file);
      if (earlier === undefined) return [];
      const message = `The ${kind} id "${id}" is used twice (also in ${earlier}); give one of them another id.`;
      return [{ check: 'unique-ids', file, message }];
    });
  },
};
