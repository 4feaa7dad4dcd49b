import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckedQuotation, CorpusSummary } from '../../core/findings.ts';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { writeNote } from '../../ui/copy/write-note.ts';
import { QuotationCard } from '../../ui/quotation/QuotationCard.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import { verdictWords } from '../../ui/words/verdict-words.ts';
import type { PopupHost } from '../host/popup-host.ts';

export interface CheckResultProps {
  checked: CheckedQuotation;
  corpus: CorpusSummary;
  /** The article's date as filled in, or ''. */
  date: string;
  host: PopupHost;
}

/** What the comparison found; its verdict is announced, and in sight under a form of whatever height. */
export function CheckResult(props: CheckResultProps): JSX.Element {
  const translate = useTranslate();
  const announce = useAnnounce();
  const { checked, corpus, host } = props;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector('.quote-verdict')?.scrollIntoView({ block: 'nearest' });
    const verdict = verdictWords(checked.verdict, corpus, translate);
    announce(translate('quotation.card', { verdict }));
  }, [checked, corpus]);
  return (
    <section ref={box}>
      <h2 class="sr-only">{translate('popup.check.result')}</h2>
      <QuotationCard
        checked={checked}
        corpus={corpus}
        articleDate={props.date || undefined}
        now={host.now}
        copy={host.copy}
        writeNote={writeNote}
        openReader={host.openReader}
        openSource={host.openSource}
      />
    </section>
  );
}
