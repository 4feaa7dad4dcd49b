import type { JSX } from 'preact';
import type { StatementHead } from '../../core/statement.ts';
import { EventDate } from '../../ui/statement/EventDate.tsx';

/** The speakers of a statement, each in the role they had that day, and when it was made. */
export function Byline({ head }: { head: StatementHead }): JSX.Element {
  return (
    <div class="byline">
      {head.speakers.map(({ person, name, role }) => (
        <p key={person}>
          <bdi class="byline-name">{name}</bdi>, <bdi lang={head.languageText}>{role}</bdi>
        </p>
      ))}
      <p class="quiet">
        <EventDate date={head.eventDate} notAfter={head.eventNotAfter} />
      </p>
    </div>
  );
}
