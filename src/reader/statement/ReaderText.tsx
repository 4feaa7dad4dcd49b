import type { JSX } from 'preact';
import type { TextRange } from '../../core/findings.ts';
import type { Passage } from '../../core/statement.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { cutText } from './cut-text.ts';

/**
 * A passage's words: found places marked, the current one more strongly; words that the speaker quotes from others set apart.
 */
export function ReaderText(props: {
  passage: Passage;
  language: string;
  marks: readonly TextRange[];
  /** Position in `marks` of the current place, if it is in this passage. */
  current: number | null;
}): JSX.Element {
  const translate = useTranslate();
  const { passage, marks, current } = props;
  return (
    <bdi lang={props.language} dir="auto">
      {cutText(passage.text, marks, passage.quoted ?? []).map(({ text, mark, source }, index) => {
        const words =
          mark === null ? text : <mark class={mark === current ? 'current' : ''}>{text}</mark>;
        if (source === null) return words;
        // No `q`: Firefox puts marks of its own around it in what is copied, where the record has none.
        return (
          <span class="quoted" key={index} title={translate('reader.quotedFrom', { source })}>
            {words}
          </span>
        );
      })}
    </bdi>
  );
}
