import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RelatedPassage } from '../core/findings.ts';
import { Timeline } from '../ui/statement/Timeline.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { JudgedStatement } from './JudgedStatement.tsx';
import type { PageUiHost, PageUiView } from './page-ui-host.ts';

/** The statements that bear on the page, along their time and then one below the other, the passages of each together. */
export function StatementList(props: { host: PageUiHost; view: PageUiView }): JSX.Element {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { host, view } = props;
  const { timeline = [] } = view.findings;
  const related = together(view.findings.related);
  const [unrelated, setUnrelated] = useState<readonly string[]>([]);
  if (related.length === 0) return <p class="nothing">{translate('page.noStatements')}</p>;

  const cardOf = (statement: string): number =>
    related.findIndex((card) => card.statement === statement);
  const show = (statement: string): void => {
    const item = list.current?.children[cardOf(statement)];
    if (!(item instanceof HTMLElement)) {
      const passage = timeline.find((one) => one.statement === statement)?.passage ?? '';
      host.openReader({ statement, passage });
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
        {related.map((card, index) => {
          const above = related
            .slice(0, index)
            .findLast(
              (one) => one.statement === card.statement && !unrelated.includes(one.passage),
            );
          return (
            <li key={card.passage} tabIndex={-1} class={above && 'continues'}>
              <JudgedStatement
                host={host}
                card={card}
                continues={above}
                articleDate={view.article.published}
                onJudged={(away) =>
                  setUnrelated((all) =>
                    away ? [...all, card.passage] : all.filter((one) => one !== card.passage),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The passages of each statement one after the other, where its first one stands. */
function together(related: readonly RelatedPassage[]): RelatedPassage[] {
  const first = ({ statement }: RelatedPassage): number =>
    related.findIndex((one) => one.statement === statement);
  return related.toSorted((a, b) => first(a) - first(b));
}
