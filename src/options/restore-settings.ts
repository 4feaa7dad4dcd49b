import { isRecord } from '../core/is-record.ts';
import { ok, type Result } from '../core/result.ts';
import { readSettings, type Settings } from '../platform/settings.ts';

const FORMAT = 'on-the-record-settings';

/** Incremented when an older version would misread a file. */
const VERSION = 1;

/** Why a file was refused: it is not ours, or comes from a newer version that may mean something else by the same names. */
export type Refusal = 'foreign' | 'newer';

/** Settings read from a file. */
export interface RestoredSettings {
  /** Only the settings that could be read from the file; all others stay as they are. */
  settings: Partial<Settings>;
  /** Names of the settings that the file lacks. */
  lacking: string[];
}

/** Settings as a file that `parseSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. What is damaged or missing is left out and named; a file that is not ours, or newer than this version,
 * is refused as a whole. So choosing the wrong file loses nothing.
 */
export function parseSettings(text: string): Result<RestoredSettings, Refusal> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, error: 'foreign' };
  }
  if (!isRecord(parsed) || parsed.format !== FORMAT) return { ok: false, error: 'foreign' };
  const { version, settings: stored } = parsed;
  if (typeof version === 'number' && version > VERSION) return { ok: false, error: 'newer' };
  if (!isRecord(stored)) return { ok: false, error: 'foreign' };
  const read = readSettings(stored);
  const isReadable = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(stored[name]) === JSON.stringify(value);
  const entries = Object.entries(read);
  return ok({
    settings: Object.fromEntries(entries.filter(isReadable)),
    lacking: entries.filter((entry) => !isReadable(entry)).map(([name]) => name),
  });
}
