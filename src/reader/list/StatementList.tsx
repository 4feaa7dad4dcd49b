import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CorpusAbout } from '../../core/protocol.ts';
import { writePlace } from '../../platform/reader-place.ts';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { AffiliationBadge } from '../../ui/statement/AffiliationBadge.tsx';
import { NameAndRole } from '../../ui/statement/NameAndRole.tsx';
import { eventDateInWords } from '../../ui/words/date-words.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { narrowList } from './narrow-list.ts';
import { newestFirst } from './statement-order.ts';

/** With this many statements the list is too long to scan. */
const LONG = 12;

/**
 * All statements on record, the newest first, each with its speaker, date and publisher. A long list has a field to narrow it.
 */
export function StatementList({ about }: { about: CorpusAbout }): JSX.Element {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const all = useMemo(() => newestFirst(about.statements), [about]);
  const shown = narrowList(all, words);
  const total = about.summary.statements;
  return (
    <>
      {all.length > LONG && (
        <SearchField label={translate('reader.narrow')} query={words} onChange={setWords} />
      )}
      <p class="quiet" role="status">
        {shown.length < all.length
          ? translate('reader.narrowed', { shown: shown.length, total })
          : translate.plural('reader.listIntro', total)}
      </p>
      <ol class="statement-list">
        {shown.map((head) => (
          <li key={head.id}>
            <a href={writePlace({ statement: head.id })}>
              <bdi lang={head.languageText} dir="auto">
                {head.title}
              </bdi>
            </a>
            <p>
              {head.speakers.map(({ person, name, role }) => (
                <span class="provenance-line" key={person}>
                  <NameAndRole name={name} position={role} language={head.languageText} />
                </span>
              ))}
            </p>
            <p class="quiet statement-from">
              <span>
                {eventDateInWords(
                  {
                    date: head.eventDate,
                    ...(head.eventNotAfter !== undefined && { notAfter: head.eventNotAfter }),
                  },
                  translate,
                )}
              </span>{' '}
              <span>
                <bdi lang={head.languageText}>{head.publisher.name}</bdi>{' '}
                <AffiliationBadge affiliation={head.publisher.affiliation} />
              </span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
