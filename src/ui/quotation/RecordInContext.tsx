import type { JSX } from 'preact';
import type { QuotationMatch } from '../../core/findings.ts';
import { directionOf } from '../words/strings.ts';

/** A mark that stands close before the words that follow it. */
const OPENS = /[([{“‘«„¿¡]$/u;
/** A mark that stands close after the words before it. */
const CLOSES = /^[.,;:!?%)\]}”’»…、。，！？]/u;

/** The matched words between what the record says right before and right after them. */
export function RecordInContext(props: { match: QuotationMatch }): JSX.Element {
  const { before, text, after, language = 'und' } = props.match;
  return (
    <blockquote class="passage" dir={directionOf(language)}>
      <bdi lang={language} dir="auto">
        {before !== '' && (
          <span class="around">
            {before}
            {OPENS.test(before) ? '' : ' '}
          </span>
        )}
        <mark>{text}</mark>
        {after !== '' && (
          <span class="around">
            {CLOSES.test(after) ? '' : ' '}
            {after}
          </span>
        )}
      </bdi>
    </blockquote>
  );
}
