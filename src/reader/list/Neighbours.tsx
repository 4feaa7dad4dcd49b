import type { JSX } from 'preact';
import type { StatementHead } from '../../core/statement.ts';
import { writePlace } from '../../platform/reader-place.ts';
import { useTranslate } from '../../ui/words/strings.ts';
import { neighbours } from './statement-order.ts';

/** Links to the statements made right before and after one; nothing where there are none. */
export function Neighbours(props: {
  statements: readonly StatementHead[];
  /** Of the statement they are the neighbours of. */
  id: string;
}): JSX.Element | null {
  const translate = useTranslate();
  const { earlier, later } = neighbours(props.statements, props.id);
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label={translate('reader.neighbours')}>
      {earlier && (
        <a rel="prev" href={writePlace({ statement: earlier.id })}>
          {translate('reader.previous', { title: earlier.title })}
        </a>
      )}
      {later && (
        <a rel="next" href={writePlace({ statement: later.id })}>
          {translate('reader.next', { title: later.title })}
        </a>
      )}
    </nav>
  );
}
