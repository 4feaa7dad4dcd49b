import { dateBounds, isSurelyBefore } from '../../core/dates/partial-date.ts';
import type { CorpusDraft } from '../corpus-draft.ts';
import { PEOPLE } from '../corpus-draft.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { CorpusProblem } from '../problem.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** When it was said, when it was published and when the page changed are three things. */
export const dates: CorpusCheck = {
  name: 'dates',
  description: 'Dates are ISO dates, partial dates or "unknown", and stand in a possible order.',
  check(draft) {
    const inStatements = draft.statements.flatMap(({ file, head }) =>
      [...forms(head), ...orders(head)].map(({ value, message }) => {
        const line = lineOfValue(draft, file, value);
        return { check: 'dates', file, line, message };
      }),
    );
    return [...inStatements, ...inRoles(draft)];
  },
};

interface Fault {
  value: string;
  message: string;
}

const FORM = 'write YYYY, YYYY-MM, YYYY-MM-DD or, if nobody knows, "unknown"';

function forms({ event, published, updated }: FrontMatter): Fault[] {
  const mayBeUnknown = [event.date, published].filter((date) => date !== 'unknown');
  const known = [event.notAfter, updated].filter((date) => date !== undefined);
  return [...mayBeUnknown, ...known]
    .filter((date) => dateBounds(date) === null)
    .map((date) => ({ value: date, message: `"${date}" is not a date; ${FORM}.` }));
}

function orders({ event, published, updated }: FrontMatter): Fault[] {
  const faults: Fault[] = [];
  const bound = event.date === 'unknown' ? undefined : event.date;
  if (event.date === 'unknown' && event.notAfter === undefined) {
    const message =
      'The event date is unknown; say with notAfter on which day it had been said at the latest.';
    faults.push({ value: 'unknown', message });
  }
  if (bound !== undefined && event.notAfter !== undefined) {
    const message = 'The event date is known, so notAfter says nothing; remove it.';
    faults.push({ value: event.notAfter, message });
  }
  if (bound !== undefined && isSurelyBefore(published, bound)) {
    const message = `The publication (${published}) is before the event (${bound}); one of the dates is wrong.`;
    faults.push({ value: published, message });
  }
  if (event.notAfter !== undefined && isSurelyBefore(published, event.notAfter)) {
    const message = `notAfter (${event.notAfter}) is later than the publication (${published}); what is published has been said.`;
    faults.push({ value: event.notAfter, message });
  }
  if (updated !== undefined && isSurelyBefore(updated, published)) {
    const message = `The page's update (${updated}) is before its publication (${published}); one of the dates is wrong.`;
    faults.push({ value: updated, message });
  }
  return faults;
}

function inRoles(draft: CorpusDraft): CorpusProblem[] {
  return draft.people.flatMap(({ name, roles }) =>
    roles.flatMap(({ role, from, until }) => {
      const wrong = [from, until].find((date) => date !== undefined && dateBounds(date) === null);
      const backwards = from !== undefined && until !== undefined && isSurelyBefore(until, from);
      if (wrong === undefined && !backwards) return [];
      const message =
        wrong !== undefined
          ? `"${wrong}" in the role "${role}" of ${name} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.`
          : `The role "${role}" of ${name} ends (${until}) before it begins (${from}).`;
      return [{ check: 'dates', file: PEOPLE, line: lineOfValue(draft, PEOPLE, name), message }];
    }),
  );
}
