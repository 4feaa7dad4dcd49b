import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../core/result.ts';
import { Button } from './Button.tsx';
import { ProblemIcon, RecordIcon } from './icons.tsx';
import { useTranslate } from './strings.ts';

/** Nothing to show, said plainly; `children` may offer what to do instead. */
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
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

/** A problem in its own words (which are made for people), and a way on if there is one. */
export function ErrorState(props: { problem: Problem; onRetry?: () => void }): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="state" role="alert">
      <ProblemIcon size={32} />
      <h2>{translate('error.title')}</h2>
      <p>{props.problem.message}</p>
      {props.onRetry && (
        <Button kind="main" onPress={props.onRetry}>
          {translate('action.tryAgain')}
        </Button>
      )}
    </div>
  );
}
