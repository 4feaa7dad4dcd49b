import * as v from 'valibot';

/** What a person can set. Kept on this device, in `storage.local`, under one key. */
const SettingsSchema = v.object({
  /** How findings announce themselves: a count on the toolbar icon, a pill, or the open popup. */
  display: v.fallback(v.picklist(['badge', 'pill', 'popup']), 'pill'),
  corner: v.fallback(v.picklist(['end', 'start']), 'end'),
  /** Underline quotations that come from the record. */
  marks: v.fallback(v.boolean(), true),
  /** Nothing is looked up anywhere until this is switched back. */
  paused: v.fallback(v.boolean(), false),
  /** Host names where nothing is shown unasked. */
  hiddenSites: v.fallback(v.pipe(v.array(v.string()), v.maxLength(5_000)), []),
  /** Signatures of sets of statements that are not to be announced again. */
  dismissed: v.fallback(v.pipe(v.array(v.string()), v.maxLength(500)), []),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** Reads settings out of anything: each damaged or missing value falls back to its default, the rest stays. */
export function readSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
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
