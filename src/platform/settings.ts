import { oneAfterAnother } from './one-after-another.ts';
import { KEEPINGS, type Keeping } from './recent-searches.ts';

/** What a person can set. Kept on this device, in `storage.local`, under one key. */
export interface Settings {
  /** How findings announce themselves: a count on the toolbar icon, a pill, or the open popup. */
  display: (typeof DISPLAYS)[number];
  /** The corner below where they do: at the end or at the start of the line. */
  corner: (typeof CORNERS)[number];
  /** Underline quotations that come from the record. */
  marks: boolean;
  /** Nothing is looked up unasked on any site while this is on. */
  paused: boolean;
  /** Host names where nothing is shown unasked. */
  hiddenSites: string[];
  /** Signatures of sets of statements that are not to be announced again. */
  dismissed: string[];
  /** How long the toolbar popup keeps what was looked for. */
  recent: Keeping;
}

/** From the quietest to the loudest. */
export const DISPLAYS = ['badge', 'pill', 'popup'] as const;
export const CORNERS = ['end', 'start'] as const;

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/**
 * Reads settings from anything: each damaged or missing value falls back to its default, the rest stays. Written by
 * hand, without the schema library, since it is part of the script that is loaded into every page.
 */
export function readSettings(stored: unknown): Settings {
  const kept: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    display: DISPLAYS.find((one) => one === kept.display) ?? 'pill',
    corner: CORNERS.find((one) => one === kept.corner) ?? 'end',
    marks: typeof kept.marks === 'boolean' ? kept.marks : true,
    paused: typeof kept.paused === 'boolean' ? kept.paused : false,
    hiddenSites: readNames(kept.hiddenSites, 5_000),
    dismissed: readNames(kept.dismissed, 500),
    recent: KEEPINGS.find((one) => one === kept.recent) ?? 'session',
  };
}

function readNames(kept: unknown, atMost: number): string[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string').slice(-atMost);
}

/** True if nothing is to be shown unasked on a host. */
export function isQuiet({ paused, hiddenSites }: Settings, host: string): boolean {
  return paused || hiddenSites.includes(host);
}

/** The stored settings, for those who only read. If the storage cannot be read, all is paused: the person may have asked for that. */
export async function readStoredSettings(area: Pick<SettingsArea, 'get'>): Promise<Settings> {
  return readSettings(await stored(area).catch(() => ({ paused: true })));
}

async function stored(area: Pick<SettingsArea, 'get'>): Promise<unknown> {
  return (await area.get(KEY))[KEY];
}

export interface SettingsStore {
  /** As `readStoredSettings`. */
  read(): Promise<Settings>;
  /** Changes some values and gives the settings as they are then. Rejects if they cannot be kept. */
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
}

/**
 * Settings over a storage area. Changes are made one after another, so that none undoes another. What a newer
 * version has stored beside ours stays where it is: whoever goes back to it finds it again. In a private window
 * (`isPrivate`) changes last as long as this store does and nothing is written to disk.
 */
export function createSettingsStore(area: SettingsArea, isPrivate = false): SettingsStore {
  let unsaved: Partial<Settings> = {};
  const inTurn = oneAfterAnother();

  async function read(): Promise<Settings> {
    return { ...(await readStoredSettings(area)), ...unsaved };
  }

  async function write(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    const kept = await stored(area);
    const before = { ...readSettings(kept), ...unsaved };
    const changed = change(before);
    const after = readSettings({ ...before, ...changed });
    if (isPrivate) unsaved = { ...unsaved, ...changed };
    else {
      const others = typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
      await area.set({ [KEY]: { ...others, ...after } });
    }
    return after;
  }

  return { read, change: (change) => inTurn(() => write(change)) };
}
