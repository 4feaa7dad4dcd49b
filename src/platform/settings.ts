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
import type { Queue } from './shared-queue.ts';

/** What a person can set. Kept on this device, in `storage.local`, under one key. */
export interface Settings extends Quiet {
  /** How findings announce themselves: a count on the toolbar icon, a pill, or the open popup. */
  display: (typeof DISPLAYS)[number];
  /** The bottom corner they appear in: at the end or the start of the line. */
  corner: (typeof CORNERS)[number];
  /** Underline quotations that come from the record. */
  marks: boolean;
  /** Signatures of sets of statements that are not to be announced again. */
  dismissed: string[];
  /** How long the toolbar popup keeps recent searches. */
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
 * Reads settings from any value: whatever is damaged or missing falls back to its default. Written by hand, without the schema
 * library, because it is part of a script that is loaded into pages.
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

/** As they are stored. Where the storage cannot be read everything is paused: the person may have asked for quiet. */
export async function readStoredSettings(area: ReadableArea): Promise<Settings> {
  return readSettings(await readStored(area));
}

export interface SettingsStore {
  /** Where the storage cannot be read everything is paused. */
  read(): Promise<Settings>;
  /** Changes some values and returns the new settings. Rejects if they cannot be saved. */
  change(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
}

/**
 * Settings over a storage area. Changes are made `inTurn` with those of all who write there, so that none undoes another.
 * Values stored by a newer version are left alone, so that it finds them again.
 */
export function createSettingsStore(area: SettingsArea, inTurn: Queue): SettingsStore {
  async function write(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    const kept = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
    const before = readSettings(kept);
    const after = readSettings({ ...before, ...change(before) });
    const others = typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
    await area.set({ [SETTINGS_KEY]: { ...others, ...after } });
    return after;
  }

  return {
    read: () => readStoredSettings(area),
    change: (change) => inTurn(() => write(change)),
  };
}
