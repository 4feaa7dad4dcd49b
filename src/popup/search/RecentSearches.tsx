import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAnnounce } from '../../ui/controls/Announcer.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { CloseIcon, SearchIcon } from '../../ui/controls/icons.tsx';
import { useTranslate } from '../../ui/words/strings.ts';
import type { Recent } from './use-recent.ts';

/** What was looked up lately: each to look up again or to forget, with undo, and how long it is kept. */
export function RecentSearches(props: {
  recent: Recent;
  onExample: (query: string) => void;
  onForget: (query?: string) => void;
  onBringBack: () => void;
  openSettings?: (() => void) | undefined;
}): JSX.Element | null {
  const translate = useTranslate();
  const announce = useAnnounce();
  const { queries, keeping, before } = props.recent;
  const undo = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone; what takes its place takes the focus.
  useEffect(() => {
    if (!before) return;
    announce(translate('popup.recent.cleared'));
    undo.current?.querySelector('button')?.focus();
  }, [before]);
  if (queries.length === 0 && !before) return null;
  return (
    <section class="recent">
      <h3>{translate('popup.recent.title')}</h3>
      {before && (
        <p ref={undo}>
          {translate('popup.recent.cleared')}{' '}
          <Button kind="plain" onPress={props.onBringBack}>
            {translate('action.undo')}
          </Button>
        </p>
      )}
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <Button
              kind="plain"
              icon={<SearchIcon size={14} />}
              onPress={() => props.onExample(query)}
            >
              <bdi dir="auto">{query}</bdi>
            </Button>
            <Button
              kind="icon"
              icon={<CloseIcon size={14} />}
              label={translate('popup.recent.clearOne', { query })}
              onPress={() => props.onForget(query)}
            />
          </li>
        ))}
      </ul>
      {queries.length > 0 && (
        <p class="quiet">
          {translate(keeping === 'kept' ? 'popup.recent.keptLonger' : 'popup.recent.kept')}{' '}
          <Button kind="plain" onPress={() => props.onForget()}>
            {translate('popup.recent.clear')}
          </Button>
          {props.openSettings && (
            <>
              {' · '}
              <Button kind="plain" onPress={props.openSettings}>
                {translate('popup.access.settings')}
              </Button>
            </>
          )}
        </p>
      )}
    </section>
  );
}
