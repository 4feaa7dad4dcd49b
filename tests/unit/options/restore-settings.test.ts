import { describe, expect, it } from 'vitest';
import { parseSettings, writeSettings } from '../../../src/options/restore-settings.ts';
import { readSettings } from '../../../src/platform/settings.ts';

const settings = readSettings({ display: 'badge', hiddenSites: ['news.example'] });

const current = readSettings({ display: 'popup', corner: 'start' });

describe('parseSettings', () => {
  it('reads back what was saved', () => {
    expect(parseSettings(writeSettings(settings), current)).toEqual({
      ok: true,
      value: { settings, kept: [] },
    });
  });

  it.each([
    ['a picture', '\u0089PNG', 'not JSON'],
    ['another file of JSON', '{"name":"package"}', 'no settings'],
    [
      'settings of something else',
      '{"format":"other","settings":{"display":"badge"}}',
      'no settings',
    ],
    ['a list', '[]', 'no settings'],
    ['null', 'null', 'no settings'],
    ['an empty back-up', '{"format":"on-the-record-settings","settings":null}', 'no settings'],
  ])('refuses %s and says what to choose', (_, text, message) => {
    const parsed = parseSettings(text, current);
    expect(parsed).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(parsed.ok === false && parsed.error.message).toContain(message);
  });

  it('leaves as it was what is damaged or missing in the file, and names it', () => {
    const damaged = writeSettings(settings)
      .replace('"badge"', '"</script>"')
      .replace(/"corner": "end",\s*/, '');
    expect(parseSettings(damaged, current)).toEqual({
      ok: true,
      value: {
        settings: { ...settings, display: 'popup', corner: 'start' },
        kept: ['display', 'corner'],
      },
    });
  });
});
