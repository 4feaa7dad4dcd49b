import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CheckedQuotation } from '../core/findings.ts';
import { Button } from '../ui/controls/Button.tsx';
import { ChevronIcon, CloseIcon } from '../ui/controls/icons.tsx';
import { useTrusted } from '../ui/controls/trust.ts';
import { QuotationCard } from '../ui/quotation/QuotationCard.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import { verdictWords } from '../ui/words/verdict-words.ts';
import type { Anchor, PageUiHost, PageUiView } from './page-ui-host.ts';
import { usePlacement } from './use-placement.ts';

export interface QuotationPopoverProps {
  checked: CheckedQuotation;
  anchor: Anchor;
  held: boolean;
  host: PageUiHost;
  view: PageUiView;
  /** Goes to the next or the previous marked quotation; absent if there is no other. */
  onStep: ((by: 1 | -1) => void) | undefined;
  onHold: () => void;
  onClose: () => void;
  onPointer: (over: boolean) => void;
}

/** The card of one quotation, above or below its mark, or at the bottom of a phone's screen. A click inside keeps it open. */
export function QuotationPopover(props: QuotationPopoverProps): JSX.Element {
  const translate = useTranslate();
  const trusted = useTrusted();
  const element = useRef<HTMLElement>(null);
  const { checked, anchor, held, host, view, onStep } = props;
  const placement = usePlacement(element, anchor, checked, held);

  /** Arrow keys go from card to card, in the direction of the language; in a field they move the caret. */
  const stepByArrow = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (!by || altKey || ctrlKey || metaKey || shiftKey) return;
    if (target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    onStep?.(by > 0 === (translate.direction === 'ltr') ? 1 : -1);
  };

  const { verdict } = checked;
  const verdictName = verdictWords(verdict, view.findings.corpus, translate);
  return (
    <section
      ref={element}
      id="quotation-card"
      class="popover"
      role="dialog"
      aria-label={translate('quotation.card', { verdict: verdictName })}
      tabIndex={-1}
      // Passed as variables: on a phone the style sheet makes a bottom sheet of it and ignores them.
      style={
        placement
          ? {
              '--left': `${placement.left}px`,
              [placement.side === 'below' ? '--top' : '--bottom']: `${placement.edge}px`,
              '--room': `${placement.maxHeight}px`,
            }
          : { opacity: '0' }
      }
      onMouseEnter={() => props.onPointer(true)}
      onMouseLeave={() => props.onPointer(false)}
      onPointerDown={trusted(() => props.onHold())}
      onKeyDown={trusted(stepByArrow)}
    >
      {held && <PopoverButtons onStep={onStep} onClose={props.onClose} />}
      <QuotationCard
        checked={checked}
        corpus={view.findings.corpus}
        article={view.article}
        now={host.now}
        copy={host.copy}
        writeNote={host.writeNote}
        openReader={host.openReader}
      />
    </section>
  );
}

/** Buttons for the previous and the next card, if there are any, and one that closes this card. */
function PopoverButtons({
  onStep,
  onClose,
}: Pick<QuotationPopoverProps, 'onStep' | 'onClose'>): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="popover-close">
      {onStep && (
        <>
          <Button
            kind="icon"
            id="quotation-previous"
            icon={<ChevronIcon size={16} />}
            label={translate('quotation.previous')}
            onPress={() => onStep(-1)}
          />
          <Button
            kind="icon"
            id="quotation-next"
            icon={<ChevronIcon size={16} />}
            label={translate('quotation.next')}
            onPress={() => onStep(1)}
          />
        </>
      )}
      <Button
        kind="icon"
        icon={<CloseIcon size={16} />}
        label={translate('action.close')}
        onPress={onClose}
      />
    </div>
  );
}
