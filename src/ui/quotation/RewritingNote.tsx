import type { JSX } from 'preact';
import type { PageFindings } from '../../core/findings.ts';
import { useTranslate } from '../words/strings.ts';

/** Says, once for a page, that it retells a statement in other words; nothing if it does not. */
export function RewritingNote(props: {
  rewriting: PageFindings['rewriting'] | undefined;
}): JSX.Element | null {
  const translate = useTranslate();
  if (!props.rewriting) return null;
  return (
    <p class="rewriting folds">
      {translate('quotation.rewriting', { title: props.rewriting.title })}
    </p>
  );
}
