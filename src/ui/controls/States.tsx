import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../../core/result.ts';
import { type MessageKey, useTranslate } from '../words/strings.ts';
import { Button } from './Button.tsx';
import { ProblemIcon, RecordIcon } from './icons.tsx';

/** Says plainly that there is nothing to show; `children` may offer what to do instead. */
export function EmptyState(props: {
  title?: string;
  text: string;
  children?: ComponentChildren;
}): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="state">
      <RecordIcon size={32} />
      <h2>{props.title ?? translate('empty.title')}</h2>
      {props.text !== '' && <p>{props.text}</p>}
      {props.children}
    </div>
  );
}

/** Kinds of problems in the reader's language; a problem's own message is English, for programs and reports. */
const PROBLEMS: Record<Problem['code'], MessageKey> = {
  'bad-request': 'error.internal',
  'bad-corpus': 'error.badCorpus',
  'not-found': 'error.notFound',
  'not-available': 'error.notAvailable',
  interrupted: 'error.interrupted',
  internal: 'error.internal',
};

/** What is wrong, what to do about it, and a button to try again if that makes sense. */
export function ErrorState(props: { problem: Problem; onRetry?: () => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="state" role="alert">
      <ProblemIcon size={32} />
      <h2>{translate('error.title')}</h2>
      <p>{translate(PROBLEMS[props.problem.code])}</p>
      {props.onRetry && (
        <Button kind="main" onPress={props.onRetry}>
          {translate('action.tryAgain')}
        </Button>
      )}
    </div>
  );
}
