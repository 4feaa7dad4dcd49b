import { describe, expect, it } from 'vitest';
import { parseSettings, writeSettings } from '../../../src/options/restore-settings.ts';
import { readSettings } from '../../../src/platform/settings.ts';

const settings = readSettings({ display: 'badge', hiddenSites: ['news.example'] });

describe('parseSettings', () => {
  it('reads back what was saved', () => {
    expect(parseSettings(writeSettings(settings))).toEqual({ ok: true, value: settings });
  });

  it.each([
    ['a picture', '\u0089PNG', 'not JSON'],
    ['another file of JSON', '{"name":"package"}', 'no settings'],
    ['a list', '[]', 'no settings'],
    ['null', 'null', 'no settings'],
  ])('refuses %s and says what to choose', (_, text, message) => {
    const parsed = parseSettings(text);
    expect(parsed).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(parsed.ok === false && parsed.error.message).toContain(message);
  });

  it('replaces a damaged value by its default and keeps the others', () => {
    const damaged = writeSettings(settings).replace('"badge"', '"</script>"');
    expect(parseSettings(damaged)).toEqual({ ok: true, value: { ...settings, display: 'pill' } });
  });
});
