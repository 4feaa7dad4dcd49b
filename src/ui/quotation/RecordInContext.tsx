import type { JSX } from 'preact';
import type { QuotationMatch } from '../../core/findings.ts';
import { gapBetween } from '../../core/text/gap-between.ts';
import { directionOf } from '../words/direction.ts';

/** The end of a sentence. */
const ENDED = /[.!?…。！？][\p{Pf}\p{Pe}"']*\s*$/u;
/** Marks that end the sentence of the words before them. */
const ENDS = /^[\p{Pf}\p{Pe}"']*[.!?…。！？]/u;

/**
 * The matched words between what the record says right before and right after them. The rest of a sentence that the
 * page cut stands out from sentences that are only near.
 */
export function RecordInContext(props: { match: QuotationMatch }): JSX.Element {
  const { before, text, after, language = 'und' } = props.match;
  const restBefore = before !== '' && !ENDED.test(before);
  const restAfter = !ENDED.test(text) && !ENDS.test(after);
  return (
    <blockquote class="passage" dir={directionOf(language)}>
      <bdi lang={language} dir="auto">
        {before !== '' && (
          <span class={restBefore ? 'rest' : 'around'}>
            {before}
            {gapBetween(before, text)}
          </span>
        )}
        <mark>{text}</mark>
        {after !== '' && (
          <span class={restAfter ? 'rest' : 'around'}>
            {gapBetween(text, after)}
            {after}
          </span>
        )}
      </bdi>
    </blockquote>
  );
}
