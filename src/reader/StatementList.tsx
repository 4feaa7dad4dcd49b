import type { JSX } from 'preact';
import type { CorpusAbout } from '../core/protocol.ts';
import { writePlace } from '../platform/reader-place.ts';
import { AffiliationBadge } from '../ui/AffiliationBadge.tsx';
import { eventDateInWords } from '../ui/date-words.ts';
import { useTranslate } from '../ui/strings.ts';
import { newestFirst } from './statement-order.ts';

/** All statements on record, the newest first, each with who, when and who published it. */
export function StatementList({ about }: { about: CorpusAbout }): JSX.Element {
  const translate = useTranslate();
  return (
    <>
      <p class="quiet">{translate.plural('reader.listIntro', about.summary.statements)}</p>
      <ol class="statement-list">
        {newestFirst(about.statements).map((head) => (
          <li key={head.id}>
            <a href={writePlace({ statement: head.id })}>
              <bdi lang={head.languageText} dir="auto">
                {head.title}
              </bdi>
            </a>
            <p>
              {head.speakers.map(({ person, name, role }) => (
                <span class="provenance-line" key={person}>
                  <bdi>{name}</bdi>, <bdi lang={head.languageText}>{role}</bdi>
                </span>
              ))}
            </p>
            <p class="quiet">
              {eventDateInWords(
                {
                  date: head.eventDate,
                  ...(head.eventNotAfter !== undefined && { notAfter: head.eventNotAfter }),
                },
                translate,
              )}
              {' · '}
              <bdi>{head.publisher.name}</bdi>{' '}
              <AffiliationBadge affiliation={head.publisher.affiliation} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
