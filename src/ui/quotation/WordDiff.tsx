import type { JSX } from 'preact';
import type { CheckedQuotation, Edit } from '../../core/findings.ts';
import { differenceInWords } from '../words/difference-words.ts';
import { directionOf, type Translate, useTranslate } from '../words/strings.ts';
import { type DiffPiece, pageRows, recordRows } from './diff-pieces.ts';

export interface WordDiffProps {
  checked: CheckedQuotation;
  /** BCP 47 language of the page. */
  pageLanguage: string;
}

/**
 * The page's wording beside the record's, or above it where there is no room. What follows words that were left out
 * begins level on both sides. Every difference is marked in both texts, by shape as well as by colour; `Differences` says them in words.
 */
export function WordDiff({ checked, pageLanguage }: WordDiffProps): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="diff">
      <div class="diff-sides">
        <Side
          title={translate('diff.page')}
          checked={checked}
          rows={pageRows(checked)}
          language={pageLanguage}
          side="page"
        />
        <Side
          title={translate('diff.record')}
          checked={checked}
          rows={recordRows(checked)}
          language={checked.match?.language ?? 'und'}
          side="record"
        />
      </div>
    </div>
  );
}

function Side(props: {
  title: string;
  checked: CheckedQuotation;
  rows: DiffPiece[][];
  language: string;
  side: 'page' | 'record';
}): JSX.Element {
  const translate = useTranslate();
  const { checked, rows, side } = props;
  return (
    // The title and each row stand level with those of the other side.
    <div class={`diff-side diff-${side}`} style={{ gridRow: `span ${rows.length + 1}` }}>
      <h3>{props.title}</h3>
      <p dir={directionOf(props.language)}>
        <bdi lang={props.language} dir="auto">
          {rows.map((pieces) => (
            <span class="diff-row">
              {pieces.map((piece) => {
                const heavy = piece.edit !== undefined && weighs(piece.edit, checked);
                return pieceElement(piece, side, heavy ? ' diff-weighs' : '', translate);
              })}
            </span>
          ))}
        </bdi>
      </p>
    </div>
  );
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
      return <span class="diff-break"> {text} </span>;
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

/** It can turn the meaning, as a number or a "not" does; other words seldom do, spelling never. */
function weighs(edit: Edit, checked: CheckedQuotation): boolean {
  const { note } = edit;
  return (
    (note !== undefined && note !== 'spelling' && note !== 'contraction') ||
    (edit.kind !== 'replace' && (checked.turning ?? []).includes(edit.record))
  );
}
