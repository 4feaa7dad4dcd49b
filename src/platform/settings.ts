import { oneAfterAnother } from './one-after-another.ts';
import {
  asRecord,
  type Quiet,
  type ReadableArea,
  readNames,
  readQuiet,
  readStored,
  SETTINGS_KEY,
} from './quiet.ts';
import { KEEPINGS, type Keeping } from './recent-searches.ts';

/** What a person can set. Kept on this device, in `storage.local`, under one key. */
export interface Settings extends Quiet {
  /** How findings announce themselves: a count on the toolbar icon, a pill, or the open popup. */
  display: (typeof DISPLAYS)[number];
  /** The corner below where they do: at the end or at the start of the line. */
  corner: (typeof CORNERS)[number];
  /** Underline quotations that come from the record. */
  marks: boolean;
  /** Signatures of sets of statements that are not to be announced again. */
  dismissed: string[];
  /** How long the toolbar popup keeps what was looked for. */
  recent: Keeping;
}

/** From the quietest to the loudest. */
export const DISPLAYS = ['badge', 'pill', 'popup'] as const;
export const CORNERS = ['end', 'start'] as const;

/** The part of `browser.storage.local` that settings need. */
export interface SettingsArea extends ReadableArea {
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * Reads settings from anything: each damaged or missing value falls back to its default, the rest stays. Written by
 * hand, without the schema library, since it is part of a script that is loaded into pages.
 */
export function readSettings(stored: unknown): Settings {
  const kept = asRecord(stored);
  return {
    ...readQuiet(kept),
    display: DISPLAYS.find((one) => one === kept.display) ?? 'pill',
    corner: CORNERS.find((one) => one === kept.corner) ?? 'end',
    marks: typeof kept.marks === 'boolean' ? kept.marks : true,
    dismissed: readNames(kept.dismissed, 500),
    recent: KEEPINGS.find((one) => one === kept.recent) ?? 'session',
  };
}

export interface SettingsStore {
  /** Where the storage cannot be read everything is paused: the person may have asked for quiet. */
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
    return { ...readSettings(await readStored(area)), ...unsaved };
  }

  async function write(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    const kept = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
    const before = { ...readSettings(kept), ...unsaved };
    const changed = change(before);
    const after = readSettings({ ...before, ...changed });
    if (isPrivate) unsaved = { ...unsaved, ...changed };
    else {
      const others = typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
      await area.set({ [SETTINGS_KEY]: { ...others, ...after } });
    }
    return after;
  }

  return { read, change: (change) => inTurn(() => write(change)) };
}
