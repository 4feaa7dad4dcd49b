import type { JSX } from 'preact';
import { ChevronIcon } from '../controls/icons.tsx';
import { useTranslate } from '../words/strings.ts';

/** A question with this many UTF-16 units is folded to its first lines: it must not push the answer out of view. */
const LONG = 160;

/** The question that a passage answers, set apart so that nobody takes it for the official's words. */
export function QuestionAsked(props: { text: string; language: string }): JSX.Element {
  const translate = useTranslate();
  const long = props.text.length > LONG;
  const question = (
    <>
      {long && <ChevronIcon size={14} />}
      {translate('statement.question')}
      <bdi lang={props.language} dir="auto">
        {props.text}
      </bdi>
    </>
  );
  return long ? (
    <details class="question disclosure">
      <summary>{question}</summary>
    </details>
  ) : (
    <p class="question">{question}</p>
  );
}
