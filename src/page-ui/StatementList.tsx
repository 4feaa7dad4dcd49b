import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Timeline } from '../ui/statement/Timeline.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { JudgedStatement } from './JudgedStatement.tsx';
import type { PageUiHost, PageUiView } from './page-ui-host.ts';

/** The statements that bear on the page, along their time and then one below the other. */
export function StatementList(props: { host: PageUiHost; view: PageUiView }): JSX.Element {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { host, view } = props;
  const { related, timeline = [] } = view.findings;
  if (related.length === 0) return <p class="nothing">{translate('page.noStatements')}</p>;

  const cardOf = (statement: string): number =>
    related.findIndex((card) => card.statement === statement);
  const show = (statement: string): void => {
    const item = list.current?.children[cardOf(statement)];
    if (!(item instanceof HTMLElement)) {
      host.openReader(
        statement,
        timeline.find((one) => one.statement === statement)?.passage ?? '',
      );
      return;
    }
    item.scrollIntoView({ block: 'start' });
    item.focus({ preventScroll: true });
  };
  return (
    <>
      <Timeline
        entries={timeline.map((one) => ({
          ...one,
          id: one.statement,
          elsewhere: cardOf(one.statement) < 0,
        }))}
        articleDate={view.article.published}
        onSelect={show}
      />
      <ul class="cards" ref={list}>
        {related.map((card) => (
          <li key={card.passage} tabIndex={-1}>
            <JudgedStatement host={host} card={card} articleDate={view.article.published} />
          </li>
        ))}
      </ul>
    </>
  );
}
