import type { JSX } from 'preact';
import type { StatementHead } from '../../core/statement.ts';
import { EventDate } from '../../ui/statement/EventDate.tsx';
import { NameAndRole } from '../../ui/statement/NameAndRole.tsx';

/** The speakers of a statement, each in the role they had that day, and when it was made. */
export function Byline({ head }: { head: StatementHead }): JSX.Element {
  return (
    <div class="byline">
      {head.speakers.map(({ person, name, role }) => (
        <p key={person}>
          <NameAndRole
            name={name}
            position={role}
            language={head.languageText}
            nameClass="byline-name"
          />
        </p>
      ))}
      <p class="quiet">
        <EventDate date={head.eventDate} notAfter={head.eventNotAfter} />
      </p>
    </div>
  );
}
