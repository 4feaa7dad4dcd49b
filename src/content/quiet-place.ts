import type { Quiet } from '../platform/quiet.ts';

/** Where a person wants to be left alone: on the site they are on, or everywhere. */
export type QuietPlace = 'site' | 'all';

type QuietChange = (settings: Quiet) => Partial<Quiet>;

/** The change of settings that keeps quiet on the site `host`, or everywhere. */
export function hush(place: QuietPlace, host: string): QuietChange {
  return ({ hiddenSites }) =>
    place === 'all' ? { paused: true } : { hiddenSites: [...new Set([...hiddenSites, host])] };
}

/** The change of settings that takes `hush` back. */
export function unhush(place: QuietPlace, host: string): QuietChange {
  return ({ hiddenSites }) =>
    place === 'all'
      ? { paused: false }
      : { hiddenSites: hiddenSites.filter((site) => site !== host) };
}
