import { dateBounds } from '../../core/dates/partial-date.ts';
import type { DatedRole, PartialDate } from '../../core/statement.ts';
import { PEOPLE } from '../corpus-draft.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** A later office must not lend its weight to earlier words. */
export const roleAtTheTime: CorpusCheck = {
  name: 'role-at-the-time',
  description: 'A speaker held the stated role on the event date.',
  check(draft) {
    return draft.statements.flatMap(({ file, head }) => {
      const date = head.event.date === 'unknown' ? head.event.notAfter : head.event.date;
      // What is no date is told by the check of dates.
      if (date === undefined || dateBounds(date) === null) return [];
      return head.speakers.flatMap(({ person: id, role, organisation }) => {
        const person = draft.people.find((known) => known.id === id);
        if (!person) return [];
        const held = person.roles.some((dated) => {
          return dated.role === role && dated.organisation === organisation && covers(dated, date);
        });
        if (held) return [];
        const roles = person.roles
          .filter((dated) => covers(dated, date))
          .map((dated) => dated.role);
        const message = `${PEOPLE} does not say that ${person.name} was "${role}" (${organisation}) on ${date}; there: ${roles.join(', ') || 'no role'}. Correct the role or add it to the person.`;
        return [{ check: 'role-at-the-time', file, line: lineOfValue(draft, file, role), message }];
      });
    });
  },
};

/** Bounds given to the month or year count as lying anywhere in it. */
function covers({ from, until }: DatedRole, date: PartialDate): boolean {
  const day = dateBounds(date);
  if (!day) return false;
  const first = from === undefined ? undefined : dateBounds(from)?.first;
  const last = until === undefined ? undefined : dateBounds(until)?.last;
  return (first === undefined || first <= day.last) && (last === undefined || day.first <= last);
}
