import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckedQuotation, PageFindings } from '../../core/findings.ts';
import { unattended } from '../../platform/unattended.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Disclosure } from '../../ui/controls/Disclosure.tsx';
import { ChevronIcon, JumpIcon } from '../../ui/controls/icons.tsx';
import { writeNote } from '../../ui/copy/write-note.ts';
import { CopyReport } from '../../ui/quotation/CopyReport.tsx';
import { PrintedWords } from '../../ui/quotation/PrintedWords.tsx';
import { QuotationCard } from '../../ui/quotation/QuotationCard.tsx';
import { VerdictLabel } from '../../ui/quotation/QuoteVerdict.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { PopupHost, TabView } from '../host/popup-host.ts';
import { useBack } from '../keys/back-stack.ts';

export interface PageQuotationsProps {
  view: TabView;
  findings: PageFindings;
  host: PopupHost;
}

/**
 * The page's quotations that match the record, each with its verdict in words and a link to it; a press on an entry compares it. The
 * others are folded below.
 */
export function PageQuotations({ view, findings, host }: PageQuotationsProps): JSX.Element {
  const translate = useTranslate();
  const [opened, setOpened] = useState<number | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  const { corpus, quotations } = findings;
  const language = view.article?.language ?? 'und';
  const entries = quotations.map((checked, index) => ({ checked, index }));
  const matched = entries.filter(({ checked }) => checked.match);
  const skipped = entries.filter(({ checked }) => !checked.match);
  const open = opened === null ? undefined : quotations[opened];
  const list = useRef<HTMLUListElement>(null);
  const returning = useRef<number | null>(null);
  const close = (): void => {
    returning.current = opened;
    setOpened(null);
  };
  const jump = (quotation: number): void =>
    unattended(async () => {
      const found = await host.jumpToQuotation(quotation);
      setGone(found ? null : quotation);
    });
  useBack(open !== undefined, close);
  // Back to the button that opened it.
  useLayoutEffect(() => {
    if (opened !== null || returning.current === null) return;
    const item = matched.findIndex(({ index }) => index === returning.current);
    list.current?.children[item]?.querySelector<HTMLElement>('.button:last-child')?.focus();
    returning.current = null;
  }, [opened]);

  return (
    <section>
      <h2>{translate('popup.page.quotations')}</h2>
      {open ? (
        <OpenQuotation checked={open} findings={findings} view={view} host={host} onClose={close} />
      ) : (
        matched.length > 0 && (
          <ul class="page-quotations" ref={list}>
            {matched.map(({ checked, index }) => (
              <li key={index}>
                <span class="page-quotation">
                  <PrintedWords text={checked.text} language={language} />
                </span>
                <div class="quotation-foot">
                  <VerdictLabel verdict={checked.verdict} corpus={corpus} />
                  <Button
                    kind="icon"
                    icon={<JumpIcon />}
                    label={translate('popup.page.jump')}
                    onPress={() => jump(index)}
                  />
                  <Button
                    kind="icon"
                    icon={<ChevronIcon />}
                    label={translate('popup.page.open')}
                    onPress={() => setOpened(index)}
                  />
                </div>
                {gone === index && (
                  <p class="explain" role="status">
                    {translate('page.gone')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )
      )}
      {skipped.length > 0 && !open && (
        <Disclosure
          summary={
            matched.length > 0
              ? translate.plural('popup.page.skipped', skipped.length)
              : translate('page.noQuotations')
          }
        >
          <ul class="page-others">
            {skipped.map(({ checked, index }) => (
              <li key={index}>
                <VerdictLabel verdict={checked.verdict} corpus={corpus} />
                <span class="page-quotation">
                  <PrintedWords text={checked.text} language={language} />
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {!open && <PageReport view={view} findings={findings} host={host} />}
    </section>
  );
}

/** One report on all quotations of the page in front, to copy. */
function PageReport({ view, findings, host }: PageQuotationsProps): JSX.Element {
  return (
    <CopyReport
      quotations={findings.quotations}
      context={{ corpus: findings.corpus, page: articleOf(view) }}
      now={host.now}
      copy={host.copy}
      writeNote={writeNote}
    />
  );
}

function OpenQuotation(props: {
  checked: CheckedQuotation;
  findings: PageFindings;
  view: TabView;
  host: PopupHost;
  onClose: () => void;
}): JSX.Element {
  const translate = useTranslate();
  const { view, host } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div class="open-passage" ref={box} tabIndex={-1}>
      <div class="open-passage-bar">
        <Button icon={<ChevronIcon />} onPress={props.onClose}>
          {translate('popup.search.back')}
        </Button>
      </div>
      <QuotationCard
        checked={props.checked}
        corpus={props.findings.corpus}
        article={articleOf(view)}
        now={host.now}
        copy={host.copy}
        writeNote={writeNote}
        openReader={host.openReader}
        openSource={host.openSource}
      />
    </div>
  );
}

/** The page as a verification note names it. */
function articleOf({ title, article }: TabView) {
  return { url: '', published: 'unknown', language: 'und', ...article, title };
}
