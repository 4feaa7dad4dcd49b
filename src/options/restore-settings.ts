import { fail, ok, type Result } from '../core/result.ts';
import { readSettings, type Settings } from '../platform/settings.ts';

const FORMAT = 'on-the-record-settings';

/** Settings as a file that `parseSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. Values that are damaged or unknown become the default; a file that is none of ours
 * is refused as a whole, so that nothing already set is lost by choosing the wrong file.
 */
export function parseSettings(text: string): Result<Settings> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fail('bad-request', 'This file is not JSON. Choose a file that was saved on this page.');
  }
  const file = typeof parsed === 'object' && parsed !== null ? parsed : {};
  if (!('format' in file) || file.format !== FORMAT || !('settings' in file)) {
    return fail(
      'bad-request',
      'This file holds no settings of On the Record. Choose a file that was saved on this page.',
    );
  }
  return ok(readSettings(file.settings));
}
