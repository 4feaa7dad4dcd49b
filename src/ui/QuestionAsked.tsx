import type { JSX } from 'preact';
import { QuestionIcon } from './icons.tsx';
import { useTranslate } from './strings.ts';

/** The question that a passage answers, set apart so that nobody takes it for the official's words. */
export function QuestionAsked(props: { text: string; language: string }): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="question">
      <span class="question-label">
        <QuestionIcon size={14} />
        {translate('statement.question')}
      </span>
      <bdi lang={props.language} dir="auto">
        {props.text}
      </bdi>
    </div>
  );
}
