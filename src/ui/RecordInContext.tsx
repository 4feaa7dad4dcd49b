import type { JSX } from 'preact';
import type { QuotationMatch } from '../core/findings.ts';

/** The matched words between what the record says right before and right after them. */
export function RecordInContext(props: { match: QuotationMatch }): JSX.Element {
  const { before, text, after } = props.match;
  return (
    <blockquote class="passage">
      <bdi lang={props.match.language ?? 'und'} dir="auto">
        {before !== '' && <span class="around">{before} </span>}
        <mark>{text}</mark>
        {after !== '' && <span class="around"> {after}</span>}
      </bdi>
    </blockquote>
  );
}
