import type { JSX } from 'preact';
import type { StatementHead } from '../../core/statement.ts';
import { Row } from '../../ui/controls/Row.tsx';
import { namesIn } from '../../ui/words/names-in.ts';
import { useTranslate } from '../../ui/words/strings.ts';

/** In which language the text is, and whether it was spoken in it. */
export function TextLanguage({ head }: { head: StatementHead }): JSX.Element {
  const translate = useTranslate();
  return (
    <Row label="reader.provenance.text">
      {namesIn(translate.locale, 'language')(head.languageText)}{' '}
      <small>
        {translate(
          head.translation ? 'reader.provenance.translation' : 'reader.provenance.original',
        )}
      </small>
    </Row>
  );
}
