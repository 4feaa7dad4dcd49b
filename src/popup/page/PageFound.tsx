import type { JSX } from 'preact';
import type { PageFindings } from '../../core/findings.ts';
import { EmptyState } from '../../ui/controls/States.tsx';
import { RewritingNote } from '../../ui/quotation/RewritingNote.tsx';
import { dateInWords } from '../../ui/words/date-words.ts';
import { reasonsInWords } from '../../ui/words/reason-words.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { topicName } from '../../ui/words/topic-name.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';
import { PassageBrowser } from '../passages/PassageBrowser.tsx';
import { PageQuotations } from './PageQuotations.tsx';

export interface PageFoundProps {
  view: TabView;
  findings: PageFindings;
  host: PopupHost;
}

/** What was found on a page: quotations first, since they are its own words, then statements, topics and what was searched. */
export function PageFound({ view, findings, host }: PageFoundProps): JSX.Element {
  const translate = useTranslate();
  const { corpus, related, topics } = findings;
  const span = {
    from: dateInWords(corpus.from, translate),
    until: dateInWords(corpus.until, translate),
  };
  const compared = findings.quotations.some(({ verdict }) => verdict !== 'too-short');
  const quotations = findings.quotations.some(({ match }) => match);
  if (related.length === 0 && !quotations) {
    return (
      <>
        <EmptyState
          title={translate('popup.page.noneTitle')}
          text={translate.plural('popup.page.noneText', corpus.statements, span)}
        />
        {compared && <PageQuotations view={view} findings={findings} host={host} />}
        <Topics topics={topics} />
      </>
    );
  }
  return (
    <>
      <RewritingNote rewriting={findings.rewriting} />
      {quotations && <PageQuotations view={view} findings={findings} host={host} />}
      {related.length > 0 && (
        <section>
          <h2>{translate('popup.page.statements')}</h2>
          <PassageBrowser
            cards={related}
            label={translate('popup.page.statements')}
            host={host}
            reasons={related.map(({ reasons }) => reasonsInWords(reasons, translate))}
            idPrefix="otr-related"
          />
        </section>
      )}
      <Topics topics={topics} />
      <p class="quiet">{translate.plural('popup.page.corpus', corpus.statements, span)}</p>
    </>
  );
}

/** What the page was found to be about, whether or not anything is on record for it. */
function Topics({ topics }: Pick<PageFindings, 'topics'>): JSX.Element | null {
  const translate = useTranslate();
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{translate('popup.page.topics')}</h2>
      <ul class="topics">
        {topics.map((topic) => (
          <li key={topic.id} class="label">
            <bdi>{topicName(topic, translate)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
