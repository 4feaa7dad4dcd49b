import { isRecord } from '../core/is-record.ts';

/** Where a person wants to see nothing unasked: everywhere, or on some sites. Part of the settings. */
export interface Quiet {
  /** Nothing is looked up unasked on any site while this is on. */
  paused: boolean;
  /** Host names where nothing is shown unasked. */
  hiddenSites: string[];
}

/** The part of `browser.storage.local` that reading settings takes. */
export interface ReadableArea {
  get(key: string): Promise<Record<string, unknown>>;
}

/** The storage key of all settings. */
export const SETTINGS_KEY = 'settings';

/**
 * Reads this part of the settings from any value: what is damaged or missing falls back to its default. Separate and written by
 * hand, because it is all that the script loaded into every page needs.
 */
export function readQuiet(stored: unknown): Quiet {
  const kept = asRecord(stored);
  return { paused: kept.paused === true, hiddenSites: readNames(kept.hiddenSites, 5_000) };
}

/** As it is stored. Where the storage cannot be read everything is paused: the person may have asked for quiet. */
export async function readStoredQuiet(area: ReadableArea): Promise<Quiet> {
  return readQuiet(await readStored(area));
}

/** What is stored of the settings, unread; everything is paused in it where the storage cannot be read. */
export async function readStored(area: ReadableArea): Promise<unknown> {
  try {
    return (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    return { paused: true };
  }
}

/** True if nothing is to be shown unasked on a host. */
export function isQuiet({ paused, hiddenSites }: Quiet, host: string): boolean {
  return paused || hiddenSites.includes(host);
}

/** A stored value as an object; empty if it is not one. */
export function asRecord(stored: unknown): Record<string, unknown> {
  return isRecord(stored) ? { ...stored } : {};
}

/** The strings in a stored list, at most the last few. */
export function readNames(kept: unknown, atMost: number): string[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string').slice(-atMost);
}
