import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAnnounce } from '../ui/controls/Announcer.tsx';
import { TrustContext, type Trusts } from '../ui/controls/trust.ts';
import { markedBeside, markedQuotations } from '../ui/quotation/verdict-lines.ts';
import { foundInWords } from '../ui/words/found-words.ts';
import { TranslateContext } from '../ui/words/strings.ts';
import { Notice } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import { Pill } from './Pill.tsx';
import type { PageCards } from './page-cards.ts';
import type { CloseKind, PageUiHost, PageUiView } from './page-ui-host.ts';
import { isPanelOpen, type PanelAction, type PanelState } from './panel-state.ts';
import { QuotationPopover } from './QuotationPopover.tsx';

export interface PageAppProps {
  host: PageUiHost;
  view: PageUiView;
  state: PanelState;
  trusts: Trusts;
  cards: PageCards;
  dispatch: (action: PanelAction) => void;
}

/** Up to this viewport width, in CSS px, the popup would hide the place on the page that it leads to. */
const NARROW = 600;

/** The whole interface in a page, for one state. */
export function PageApp(props: PageAppProps): JSX.Element {
  const { host, view, state, cards, dispatch } = props;
  const { card, notice } = state;
  const { quotations } = view.findings;
  const checked = card && (card.checked ?? quotations[card.quotation ?? -1]);
  const announce = useAnnounce();
  const { translate } = host;
  const found = foundInWords(view.findings, translate);
  const shown = (state.mode === 'pill' || isPanelOpen(state)) && !state.obstructed;
  // Once for each new set of findings.
  useEffect(() => {
    if (shown && found !== '') announce(translate('page.live', { found }));
  }, [shown, found, translate]);
  const hide = (kind: CloseKind): void => {
    dispatch({ type: 'hide', kind });
    host.onClose(kind);
  };
  const undo = (kind: CloseKind): void => {
    dispatch({ type: 'undo' });
    host.onUndo(kind);
  };
  const jump = (quotation: number): void => {
    if (innerWidth <= NARROW) dispatch({ type: 'shrink' });
    host.jumpTo(quotation);
    const anchor = host.anchorOf(quotation);
    if (anchor) cards.open({ quotation, checked: null, anchor, held: true });
  };
  const marked = markedQuotations(quotations);
  const step = (by: 1 | -1): void => {
    jump(markedBeside(quotations, card?.quotation ?? -1, by) ?? 0);
  };
  return (
    <TranslateContext.Provider value={translate}>
      <TrustContext.Provider value={props.trusts}>
        <section class="layer" aria-label={translate('product.name')} hidden={state.obstructed}>
          {state.mode === 'pill' && (
            <Pill
              findings={view.findings}
              onOpen={() => dispatch({ type: 'open' })}
              onClose={() => hide('once')}
            />
          )}
          {isPanelOpen(state) && (
            <Panel
              host={host}
              view={view}
              tab={state.tab}
              pinned={state.mode === 'pinned'}
              onTab={(tab) => dispatch({ type: 'tab', tab })}
              onPin={(pinned) => dispatch({ type: 'pin', pinned })}
              onShrink={() => dispatch({ type: 'shrink' })}
              onHide={hide}
              onJump={jump}
            />
          )}
          {notice && (
            <Notice
              kind={notice}
              site={host.site}
              onUndo={() => undo(notice)}
              onGone={() => dispatch({ type: 'forget-notice' })}
            />
          )}
          {card && checked && (
            <QuotationPopover
              key={checked.text}
              checked={checked}
              anchor={card.anchor}
              held={card.held}
              onStep={marked.length > 1 && marked.includes(card.quotation ?? -1) ? step : undefined}
              host={host}
              view={view}
              onHold={() => dispatch({ type: 'change-card', change: { held: true } })}
              onClose={() => cards.dismiss(card)}
              onPointer={cards.overCard}
            />
          )}
        </section>
      </TrustContext.Provider>
    </TranslateContext.Provider>
  );
}
