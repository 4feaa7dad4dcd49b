import type { JSX } from 'preact';
import type { CheckedQuotation, Edit } from '../../core/findings.ts';
import { directionOf, type Translate, useTranslate } from '../words/strings.ts';
import { weightyOmissions } from '../words/verdict-words.ts';
import { type DiffPiece, pagePieces, recordPieces } from './diff-pieces.ts';

export interface WordDiffProps {
  checked: CheckedQuotation;
  /** BCP 47 language of the page. */
  pageLanguage: string;
}

/**
 * The page's wording beside the record's, or above it where there is no room. Every difference is marked in both
 * texts and said again in words: numbers and negations by name, for all to see, plain changes for screen readers.
 * Nothing depends on colour or on sight.
 */
export function WordDiff({ checked, pageLanguage }: WordDiffProps): JSX.Element {
  const translate = useTranslate();
  // Words left out at a mark stand in their place in the record; they are named again only if they weigh more.
  const differences = checked.edits.filter(
    ({ kind, note }) => kind !== 'equal' && (kind !== 'omit' || note !== undefined),
  );
  const isCalledOut = (edit: Edit): boolean => calledOut(edit, checked);
  return (
    <div class="diff">
      <div class="diff-sides">
        <Side
          title={translate('diff.page')}
          checked={checked}
          pieces={pagePieces(checked)}
          language={pageLanguage}
          side="page"
        />
        <Side
          title={translate('diff.record')}
          checked={checked}
          pieces={recordPieces(checked)}
          language={checked.match?.language ?? 'und'}
          side="record"
        />
      </div>
      {differences.length > 0 && (
        <ul
          class={differences.some(isCalledOut) ? 'differences' : 'sr-only'}
          aria-label={translate('diff.legend')}
        >
          {differences.map((edit) => (
            <li
              key={`${edit.kind}${edit.pageStart}-${edit.passage}${edit.recordStart}`}
              // What is seen at once in the two texts needs its sentence only for those who hear them.
              class={isCalledOut(edit) ? undefined : 'sr-only'}
            >
              {edit.note !== undefined && (
                <span class="label label-strong">{translate(`diff.${edit.note}`)}</span>
              )}{' '}
              <bdi>{differenceInWords(edit, translate)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** It weighs more than another word, as a number does, and no sentence under the verdict has said so. */
function calledOut({ kind, note }: Edit, { flags }: CheckedQuotation): boolean {
  const isLeftOut = kind === 'omit' || kind === 'delete';
  return note !== undefined && !(isLeftOut && flags.includes('meaning-omission'));
}

function Side(props: {
  title: string;
  checked: CheckedQuotation;
  pieces: DiffPiece[];
  language: string;
  side: 'page' | 'record';
}): JSX.Element {
  const translate = useTranslate();
  const { checked, side } = props;
  return (
    <div class={`diff-side diff-${side}`}>
      <h3>{props.title}</h3>
      <p dir={directionOf(props.language)}>
        <bdi lang={props.language} dir="auto">
          {props.pieces.map((piece) => {
            const heavy = piece.edit !== undefined && weighs(piece.edit, checked);
            return pieceElement(piece, side, heavy ? ' diff-weighs' : '', translate);
          })}
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
    (checked.flags.includes('meaning-omission') && weightyOmissions(checked).includes(edit))
  );
}

/** One difference as a sentence. */
function differenceInWords(edit: Edit, translate: Translate): string {
  const { page, record } = edit;
  switch (edit.kind) {
    case 'insert':
      return translate('diff.onlyPage', { page });
    case 'delete':
      return translate('diff.onlyRecord', { record });
    case 'omit':
      return translate('diff.omitted', { record });
    case 'replace':
      return translate('diff.replaced', { page, record });
    case 'equal':
      return translate('diff.equal');
  }
}
