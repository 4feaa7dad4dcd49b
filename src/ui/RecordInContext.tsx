import type { JSX } from 'preact';
import type { QuotationMatch } from '../core/findings.ts';
import { directionOf } from './strings.ts';

/** The matched words between what the record says right before and right after them. */
export function RecordInContext(props: { match: QuotationMatch }): JSX.Element {
  const { before, text, after, language = 'und' } = props.match;
  return (
    <blockquote class="passage" dir={directionOf(language)}>
      <bdi lang={language} dir="auto">
        {before !== '' && <span class="around">{before} </span>}
        <mark>{text}</mark>
        {after !== '' && <span class="around"> {after}</span>}
      </bdi>
    </blockquote>
  );
}
