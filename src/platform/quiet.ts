/** What a person wants to be left alone with: everything, or some sites. A part of the settings. */
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

/** Under this key of the storage stand all settings. */
export const SETTINGS_KEY = 'settings';

/**
 * Reads this part of the settings out of anything: a damaged or missing value falls back to its default. By hand, and by
 * itself: it is all that the script which is loaded into every page needs of them.
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

/** What was stored, as something that can be asked for its values; empty if it is no object. */
export function asRecord(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** The names among what was stored; of too many the last. */
export function readNames(kept: unknown, atMost: number): string[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string').slice(-atMost);
}
