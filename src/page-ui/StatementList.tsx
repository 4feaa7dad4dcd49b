import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslate } from '../ui/strings.ts';
import { Timeline } from '../ui/Timeline.tsx';
import { JudgedStatement } from './JudgedStatement.tsx';
import type { PageUiHost, PageUiView } from './page-ui-host.ts';

/** The statements that bear on the page, along their time and then one below the other. */
export function StatementList(props: { host: PageUiHost; view: PageUiView }): JSX.Element {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { host, view } = props;
  const { related } = view.findings;
  if (related.length === 0) return <p class="nothing">{translate('page.noStatements')}</p>;

  const entries = new Map(
    related.map((card) => [
      card.statement,
      { id: card.statement, date: card.date, speaker: card.speaker, title: card.title },
    ]),
  );
  const show = (statement: string): void => {
    const at = related.findIndex((card) => card.statement === statement);
    const item = list.current?.children[at];
    if (!(item instanceof HTMLElement)) return;
    item.scrollIntoView({ block: 'start' });
    item.focus({ preventScroll: true });
  };
  return (
    <>
      <Timeline
        entries={[...entries.values()]}
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
