import type { Settings } from '../platform/settings.ts';

/**
 * The settings that undo a change: `before` and `after` are the values it changed, `now` the current settings. In a list, only
 * what the change removed or added is undone; anything added elsewhere since stays.
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
