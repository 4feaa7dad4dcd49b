import { fail, ok, type Result } from '../core/result.ts';
import { type Change, changedSettings } from '../platform/change.ts';
import type { FeedbackStore } from '../platform/feedback.ts';
import type { SettingsStore } from '../platform/settings.ts';
import { readKeep } from './read-keep.ts';

/**
 * Keeps what scripts in pages and the toolbar popup wish; `undefined` for other messages. They are taken in the order in
 * which they come, in turn with the changes that pages of our own make by themselves.
 */
export function answerKeeps(
  settings: Pick<SettingsStore, 'change'>,
  feedback: Pick<FeedbackStore, 'change'>,
) {
  const keep = (change: Change): Promise<unknown> =>
    change.what === 'not-related'
      ? feedback.change(change.entry, change.on)
      : settings.change((now) => changedSettings(now, change));

  return (message: unknown): Promise<Result<boolean>> | undefined => {
    const change = readKeep(message);
    if (!change) return undefined;
    return keep(change).then(
      () => ok(true),
      () => fail('not-available', 'The browser’s storage is full or damaged: this was not kept.'),
    );
  };
}
