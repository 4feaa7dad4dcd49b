import type { JSX } from 'preact';
import type { CheckedQuotation } from '../../core/findings.ts';
import { SetApart } from '../statement/SetApart.tsx';
import { differenceInWords } from '../words/difference-words.ts';
import { type Translate, useTranslate } from '../words/strings.ts';
import { type DiffPiece, type DiffRow, diffRows } from './diff-pieces.ts';

export interface WordDiffProps {
  checked: CheckedQuotation;
  /** BCP 47 language of the page. */
  pageLanguage: string;
}

/**
 * The page's wording beside the record's, or above it where there is no room. A long omission stands below both, and what
 * follows it begins level again. Every difference is marked in both texts, by shape as well as by colour; `Differences` says
 * them in words.
 */
export function WordDiff({ checked, pageLanguage }: WordDiffProps): JSX.Element {
  const rows = diffRows(checked);
  const language = checked.match?.language ?? 'und';
  return (
    <div class="diff">
      <div class="diff-sides">
        <Side side="page" checked={checked} rows={rows} language={pageLanguage} />
        <Side side="record" checked={checked} rows={rows} language={language} />
      </div>
    </div>
  );
}

function Side(props: {
  side: 'page' | 'record';
  checked: CheckedQuotation;
  rows: DiffRow[];
  language: string;
}): JSX.Element {
  const translate = useTranslate();
  const { side, checked, rows, language } = props;
  return (
    <div class={`diff-side diff-${side}`}>
      <h3>{translate(`diff.${side}`)}</h3>
      {rows.map((row, index) => (
        <>
          <p class="passage diff-row" style={{ gridRow: `${2 * index + 2}` }} lang={language}>
            {row[side].map((piece) => pieceElement(piece, side, weighs(piece, checked), translate))}
          </p>
          {side === 'record' && row.omitted && (
            <div class="diff-omitted" style={{ gridRow: `${2 * index + 3}` }}>
              <SetApart
                label={translate.plural('diff.leftOut', countWords(row.omitted.text))}
                text={row.omitted.text}
                language={language}
                open={weighs(row.omitted, checked) !== ''}
              />
            </div>
          )}
        </>
      ))}
    </div>
  );
}

function countWords(text: string): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

function pieceElement(
  piece: DiffPiece,
  side: 'page' | 'record',
  weight: string,
  translate: Translate,
): JSX.Element | string {
  const { text, edit } = piece;
  switch (piece.kind) {
    case 'same':
      return text;
    case 'gap':
      return (
        <>
          {' '}
          <span class={`diff-gap${weight}`}>[{text}]</span>{' '}
        </>
      );
    case 'break':
      return ` ${text} `;
    case 'differs':
      if (text === '') {
        return (
          <span
            class="diff-none"
            role="img"
            aria-label={edit && differenceInWords(edit, translate)}
          />
        );
      }
      return side === 'page' ? (
        <ins class={`diff-mark${weight}`}>{text}</ins>
      ) : (
        <del class={`diff-mark${weight}`}>{text}</del>
      );
  }
}

/** Class of a piece that can turn the meaning, as a number or a "not" does; other words seldom do, spelling never. */
function weighs({ edit }: DiffPiece, checked: CheckedQuotation): '' | ' diff-weighs' {
  if (!edit) return '';
  const { note, kind, record } = edit;
  const turns = kind !== 'replace' && (checked.turning ?? []).includes(record);
  return turns || (note !== undefined && note !== 'spelling' && note !== 'contraction')
    ? ' diff-weighs'
    : '';
}
