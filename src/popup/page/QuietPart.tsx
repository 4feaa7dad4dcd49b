import type { JSX } from 'preact';
import { Button } from '../../ui/controls/Button.tsx';
import { HideIcon, PauseIcon, UndoIcon } from '../../ui/controls/icons.tsx';
import { type MessageKey, useTranslate } from '../../ui/words/strings.ts';
import type { TabView } from '../host/popup-host.ts';

/** Hides on this site or pauses everywhere, and back again, with one press each. */
export function QuietPart(props: {
  view: TabView;
  /** Why the last press had no effect. */
  refused: MessageKey | null;
  onHide: (hidden: boolean) => void;
  onPause: (paused: boolean) => void;
}): JSX.Element | null {
  const translate = useTranslate();
  const { hidden, paused, host, kind } = props.view;
  const here = kind === 'article-site';
  if (!here && paused === undefined) return null;
  return (
    <footer class="page-foot">
      <div role="status">
        {here && hidden && <p>{translate('popup.page.hidden', { host })}</p>}
        {paused && <p>{translate('popup.page.paused')}</p>}
        {props.refused && <p>{translate(props.refused)}</p>}
      </div>
      <div class="actions">
        {here && (
          <Button icon={hidden ? <UndoIcon /> : <HideIcon />} onPress={() => props.onHide(!hidden)}>
            {translate(hidden ? 'popup.page.show' : 'popup.page.hide', { host })}
          </Button>
        )}
        {paused !== undefined && (
          <Button
            icon={paused ? <UndoIcon /> : <PauseIcon />}
            onPress={() => props.onPause(!paused)}
          >
            {translate(paused ? 'action.resume' : 'action.pause')}
          </Button>
        )}
      </div>
    </footer>
  );
}
