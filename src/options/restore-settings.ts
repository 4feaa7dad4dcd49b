import { fail, ok, type Result } from '../core/result.ts';
import { readSettings, type Settings } from '../platform/settings.ts';

const FORMAT = 'on-the-record-settings';

/** Settings read from a file. */
export interface RestoredSettings {
  settings: Settings;
  /** Names of those that the file has not, or in no form that can be read: they are as they were. */
  kept: string[];
}

/** Settings as a file that `parseSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. What is damaged or missing in it stays as it is in `current`, and is named; a file that
 * is none of ours is refused as a whole. So nothing that was set is lost by choosing the wrong file.
 */
export function parseSettings(text: string, current: Settings): Result<RestoredSettings> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fail('bad-request', 'This file is not JSON. Choose a file that was saved on this page.');
  }
  const file = typeof parsed === 'object' && parsed !== null ? parsed : {};
  const stored = 'settings' in file ? file.settings : null;
  if (!('format' in file) || file.format !== FORMAT || typeof stored !== 'object' || !stored) {
    return fail(
      'bad-request',
      'This file holds no settings of On the Record. Choose a file that was saved on this page.',
    );
  }
  const read = readSettings(stored);
  const kept = (Object.keys(read) as (keyof Settings)[]).filter(
    (name) => JSON.stringify((stored as Partial<Settings>)[name]) !== JSON.stringify(read[name]),
  );
  const unchanged = Object.fromEntries(kept.map((name) => [name, current[name]]));
  return ok({ settings: { ...read, ...unchanged }, kept });
}
