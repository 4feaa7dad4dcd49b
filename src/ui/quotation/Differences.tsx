import type { JSX } from 'preact';
import type { CheckedQuotation, Edit } from '../../core/findings.ts';
import { differenceInWords } from '../words/difference-words.ts';
import { useTranslate } from '../words/strings.ts';
import { turningWords } from '../words/verdict-words.ts';

/** Differences up to which each is told; of more, the two texts tell better. */
const FEW = 2;
/** UTF-16 units of both wordings up to which differences are told in a line or two. */
const SHORT = 80;

/**
 * The differences as sentences, right under the verdict. Seen are the few that a quotation has, and of many those that
 * weigh more, as a number does; the others, and what a flag has said already, are for those who hear the two texts.
 */
export function Differences({ checked }: { checked: CheckedQuotation }): JSX.Element | null {
  const translate = useTranslate();
  const differences = listed(checked);
  if (checked.match === null || differences.length === 0) return null;
  const allTold = tellsAll(checked);
  const isSeen = (edit: Edit): boolean =>
    (allTold || edit.note !== undefined) && !isFlagged(edit, checked);
  return (
    <ul
      class={differences.some(isSeen) ? 'differences' : 'sr-only'}
      aria-label={translate('diff.legend')}
    >
      {differences.map((edit) => (
        <li
          key={`${edit.kind}${edit.pageStart}-${edit.passage}${edit.recordStart}`}
          class={isSeen(edit) ? undefined : 'sr-only'}
        >
          {edit.note !== undefined && (
            <span class="label label-strong">{translate(`diff.${edit.note}`)}</span>
          )}{' '}
          <bdi>{differenceInWords(edit, translate)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Whether the differences of an altered quotation are so few that they stand in for the sentence that there are some. */
export function tellsAll(checked: CheckedQuotation): boolean {
  if (checked.verdict !== 'altered') return false;
  const differences = listed(checked);
  const length = differences.reduce(
    (sum, { page, record }) => sum + page.length + record.length,
    0,
  );
  return differences.length > 0 && differences.length <= FEW && length <= SHORT;
}

/** Words left out at a mark stand in their place in the record; they are named again only if they weigh more. */
function listed({ edits }: CheckedQuotation): Edit[] {
  return edits.filter(
    ({ kind, note }) => kind !== 'equal' && (kind !== 'omit' || note !== undefined),
  );
}

/** A sentence under the verdict has said it. */
function isFlagged({ kind, record }: Edit, checked: CheckedQuotation): boolean {
  return (kind === 'omit' || kind === 'delete') && turningWords(checked).includes(record);
}
