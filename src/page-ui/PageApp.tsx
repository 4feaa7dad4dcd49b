import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAnnounce } from '../ui/controls/Announcer.tsx';
import { TrustContext, type Trusts } from '../ui/controls/trust.ts';
import { foundInWords } from '../ui/words/found-words.ts';
import { TranslateContext } from '../ui/words/strings.ts';
import { Notice } from './Notice.tsx';
import { OpenMark } from './OpenMark.tsx';
import { Panel } from './Panel.tsx';
import { Pill } from './Pill.tsx';
import { type PageParts, pageActions } from './page-actions.ts';
import { isPanelOpen } from './panel-state.ts';
import { QuotationPopover } from './QuotationPopover.tsx';

/** The whole interface in a page, for one state. */
export function PageApp(props: PageParts & { trusts: Trusts }): JSX.Element {
  const { host, view, state, cards, dispatch } = props;
  const { mode, card, notice } = state;
  const checked = card && (card.checked ?? view.findings.quotations[card.quotation ?? -1]);
  const { translate } = host;
  const { hide, undo, jump, step } = pageActions(props);
  useFoundAnnounced(props);
  return (
    <TranslateContext.Provider value={translate}>
      <TrustContext.Provider value={props.trusts}>
        <section class="layer" aria-label={translate('product.name')} hidden={state.obstructed}>
          {card && <OpenMark lines={host.linesOf(card.quotation ?? -1)} />}
          {mode === 'pill' && (
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
              pinned={mode === 'pinned'}
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
              onStep={step}
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

/** Tells screen readers what was found, once for each new set of findings, while it can be seen. */
function useFoundAnnounced({ host: { translate }, view, state }: PageParts): void {
  const announce = useAnnounce();
  const found = foundInWords(view.findings, translate);
  const shown = (state.mode === 'pill' || isPanelOpen(state)) && !state.obstructed;
  useEffect(() => {
    if (shown && found !== '') announce(translate('page.live', { found }));
  }, [shown, found, translate]);
}
