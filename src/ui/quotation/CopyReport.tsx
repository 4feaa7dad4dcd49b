import type { JSX } from 'preact';
import type { CheckContext } from '../../core/cite/web-annotation.ts';
import type { CheckedQuotation } from '../../core/findings.ts';
import { CopyAs } from '../copy/CopyAs.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import { FURTHER_NOTE_FORMS, type WriteNote } from '../copy/note-forms.ts';
import type { Copy } from '../copy/use-copy.ts';
import { useTranslate } from '../words/strings.ts';

export interface CopyReportProps {
  /** All of the page, in its order. */
  quotations: readonly CheckedQuotation[];
  context: Omit<CheckContext, 'time'>;
  /** Date and time, ISO 8601; asked at the moment of copying. */
  now: () => string;
  copy: Copy;
  writeNote: WriteNote;
}

/** Copies one report on all quotations of a page, those that are not on record too; draws nothing where none was compared. */
export function CopyReport(props: CopyReportProps): JSX.Element | null {
  const translate = useTranslate();
  const { quotations, copy } = props;
  if (quotations.every(({ verdict }) => verdict === 'too-short')) return null;
  const report = (form: Parameters<WriteNote>[0]) => () =>
    props.writeNote(form, quotations, { ...props.context, time: props.now() });
  return (
    <div class="copy-report">
      <div class="actions">
        <CopyButton
          copy={copy}
          content={report('plain')}
          label={translate('quotation.copyReport')}
        />
      </div>
      <CopyAs
        summary={translate('quotation.reportAs')}
        formats={FURTHER_NOTE_FORMS.map((name) => ({ name, content: report(name) }))}
        copy={copy}
      />
    </div>
  );
}
