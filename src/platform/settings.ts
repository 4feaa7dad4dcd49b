/** What a person can set. Kept on this device, in `storage.local`, under one key. */
export interface Settings {
  /** How findings announce themselves: a count on the toolbar icon, a pill, or the open popup. */
  display: (typeof DISPLAYS)[number];
  /** The corner below where they do: at the end or at the start of the line. */
  corner: (typeof CORNERS)[number];
  /** Underline quotations that come from the record. */
  marks: boolean;
  /** Nothing is looked up anywhere until this is switched back. */
  paused: boolean;
  /** Host names where nothing is shown unasked. */
  hiddenSites: string[];
  /** Signatures of sets of statements that are not to be announced again. */
  dismissed: string[];
}

const DISPLAYS = ['pill', 'badge', 'popup'] as const;
const CORNERS = ['end', 'start'] as const;

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/**
 * Reads settings out of anything: each damaged or missing value falls back to its default, the rest stays. By
 * hand, without the schema library: this is part of the script that is loaded into every page.
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
  };
}

function readNames(kept: unknown, atMost: number): string[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((one): one is string => typeof one === 'string').slice(-atMost);
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some values and gives the settings as they are then. */
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
}

/**
 * Settings over a storage area. In a private window (`isPrivate`) changes last as long as this store does and
 * nothing is written to disk.
 */
export function createSettingsStore(area: SettingsArea, isPrivate = false): SettingsStore {
  let unsaved: Partial<Settings> = {};

  async function read(): Promise<Settings> {
    const stored = await area.get(KEY);
    return { ...readSettings(stored[KEY]), ...unsaved };
  }

  return {
    read,
    async change(change) {
      const before = await read();
      const changed = change(before);
      const after = readSettings({ ...before, ...changed });
      if (isPrivate) unsaved = { ...unsaved, ...changed };
      else await area.set({ [KEY]: after });
      return after;
    },
  };
}
