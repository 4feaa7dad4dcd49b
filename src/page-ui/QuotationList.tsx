import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls/Button.tsx';
import { JumpIcon } from '../ui/controls/icons.tsx';
import { CopyReport } from '../ui/quotation/CopyReport.tsx';
import { PrintedWords } from '../ui/quotation/PrintedWords.tsx';
import { VerdictLabel } from '../ui/quotation/QuoteVerdict.tsx';
import { useTranslate } from '../ui/words/strings.ts';
import type { PageUiHost, PageUiView } from './page-ui-host.ts';

/**
 * All quotations of the page that were compared, those on record first, each with its verdict and the way to it; and one report
 * on all of them to copy.
 */
export function QuotationList(props: {
  host: Pick<PageUiHost, 'copy' | 'writeNote' | 'now'>;
  view: PageUiView;
  /** Goes to a quotation; false if it is no longer on the page. */
  onJump: (quotation: number) => boolean;
}): JSX.Element {
  const translate = useTranslate();
  const [gone, setGone] = useState<number>();
  const { host, view } = props;
  const { quotations, corpus } = view.findings;
  const entries = quotations
    .map((checked, index) => ({ checked, index, isMissing: Number(checked.match === null) }))
    .filter(({ checked }) => checked.verdict !== 'too-short')
    .sort((a, b) => a.isMissing - b.isMissing);
  return (
    <>
      {entries.every(({ isMissing }) => isMissing) && (
        <p class="nothing">{translate('page.noQuotations')}</p>
      )}
      <ul class="quotations">
        {entries.map(({ checked, index }) => (
          <li key={index}>
            <blockquote>
              <PrintedWords text={checked.text} language={view.article.language} />
            </blockquote>
            <div class="quotation-foot">
              <VerdictLabel verdict={checked.verdict} corpus={corpus} />
              <Button
                kind="icon"
                icon={<JumpIcon />}
                label={translate('action.jump')}
                onPress={() => setGone(props.onJump(index) ? undefined : index)}
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
      <CopyReport
        quotations={quotations}
        context={{ corpus, page: view.article }}
        now={host.now}
        copy={host.copy}
        writeNote={host.writeNote}
      />
    </>
  );
}
