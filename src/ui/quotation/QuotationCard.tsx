import type { JSX } from 'preact';
import type { CheckedQuotation, CorpusSummary, Verdict } from '../../core/findings.ts';
import type { ToRead } from '../../core/page-protocol.ts';
import type { PartialDate } from '../../core/statement.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { CopyAs } from '../copy/CopyAs.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import { FURTHER_NOTE_FORMS, type WriteNote } from '../copy/note-forms.ts';
import type { Copy } from '../copy/use-copy.ts';
import { Provenance } from '../statement/Provenance.tsx';
import { ReadOn } from '../statement/ReadOn.tsx';
import { SaidBy } from '../statement/SaidBy.tsx';
import { inKey } from '../words/in-key.ts';
import { useTranslate } from '../words/strings.ts';
import { OtherPlaces } from './OtherPlaces.tsx';
import { PrintedWords } from './PrintedWords.tsx';
import { QuoteVerdict } from './QuoteVerdict.tsx';
import { RecordInContext } from './RecordInContext.tsx';
import { WordDiff } from './WordDiff.tsx';

export interface QuotationCardProps {
  checked: CheckedQuotation;
  corpus: CorpusSummary;
  /** The article that prints the quotation; a quotation that was pasted has none. */
  article?: { url: string; title: string; published: PartialDate; language: string };
  /** When the quotation was printed; the article's own date if nothing else is said. */
  articleDate?: PartialDate | undefined;
  /** Date and time, ISO 8601, for the note; asked at the moment of copying. */
  now: () => string;
  copy: Copy;
  writeNote: WriteNote;
  openReader?: ((place: ToRead) => void) | undefined;
  openSource?: ((url: string) => void) | undefined;
}

/** A quotation of the page against the record: the verdict, both wordings, the context, and where it comes from. */
export function QuotationCard(props: QuotationCardProps): JSX.Element {
  const translate = useTranslate();
  const { checked, corpus, article } = props;
  const { match } = checked;
  const compares = checked.edits.some((edit) => edit.kind !== 'equal');
  const language = article?.language ?? 'und';
  const articleDate = props.articleDate ?? article?.published;
  const note = (form: Parameters<WriteNote>[0]) => () =>
    props.writeNote(form, checked, {
      corpus,
      time: props.now(),
      ...(article && { page: article }),
    });
  return (
    <article class="card quotation-card">
      <QuoteVerdict checked={checked} corpus={corpus} />
      {match && compares && <WordDiff checked={checked} pageLanguage={language} />}
      {match === null && <AsPrinted checked={checked} language={language} />}
      {match !== null && (
        <>
          {!compares && <RecordInContext match={match} />}
          <SaidBy
            {...match}
            voice={saysVoice(checked.verdict) ? 'direct' : match.voice}
            article={articleDate}
          />
          <Provenance {...match} />
          <FoldNote checked={checked} />
        </>
      )}
      <div class="folded">
        {match !== null && compares && (
          <Disclosure summary={translate('quotation.context')}>
            <RecordInContext match={match} />
          </Disclosure>
        )}
        {match !== null && match.question !== null && (
          <Disclosure summary={translate('statement.question')}>
            <bdi class="set-apart" lang={match.language} dir="auto">
              {match.question}
            </bdi>
          </Disclosure>
        )}
        <OtherPlaces places={checked.others} />
        <CopyAs
          formats={FURTHER_NOTE_FORMS.map((name) => ({ name, content: note(name) }))}
          copy={props.copy}
        />
      </div>
      <footer class="actions">
        {match && (
          <ReadOn place={match} openReader={props.openReader} openSource={props.openSource} />
        )}
        <CopyButton
          copy={props.copy}
          content={note('plain')}
          label={translate('quotation.copyNote')}
          short={translate('action.copyShort')}
        />
      </footer>
    </article>
  );
}

/** The verdict itself says whose words they are. */
function saysVoice(verdict: Verdict): boolean {
  return verdict === 'reported' || verdict === 'question';
}

function AsPrinted(props: { checked: CheckedQuotation; language: string }): JSX.Element {
  return (
    <blockquote class="passage">
      <PrintedWords text={props.checked.text} language={props.language} />
    </blockquote>
  );
}

/** Says which differences were not counted, so that "word for word" claims no more than was compared. */
function FoldNote({ checked }: { checked: CheckedQuotation }): JSX.Element | null {
  const translate = useTranslate();
  if (checked.folds.length === 0) return null;
  const words = checked.folds.map((fold) => translate(`fold.${inKey(fold)}`));
  const list = new Intl.ListFormat(translate.locale).format(words);
  return <p class="folds">{translate('quotation.folds', { list })}</p>;
}
