import type { Settings } from '../platform/settings.ts';

/**
 * What to set so that a change is taken back: `before` and `after` are the values that it changed, `now` all settings as
 * they are. Of a list only what the change took out or put in goes back; what was added elsewhere since stays.
 */
export function takenBack(
  before: Partial<Settings>,
  after: Partial<Settings>,
  now: Settings,
): Partial<Settings> {
  const back = { ...before };
  for (const name of ['hiddenSites', 'dismissed'] as const) {
    const [was, became] = [before[name], after[name]];
    if (!was || !became) continue;
    const since = now[name].filter((one) => !became.includes(one) && !was.includes(one));
    back[name] = [...was, ...since];
  }
  return back;
}
