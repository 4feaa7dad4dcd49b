import { describe, expect, it } from 'vitest';
import { parseSettings, writeSettings } from '../../../src/options/restore-settings.ts';
import { readSettings } from '../../../src/platform/settings.ts';

const settings = readSettings({ display: 'badge', hiddenSites: ['news.example'] });

describe('parseSettings', () => {
  it('reads back what was saved', () => {
    expect(parseSettings(writeSettings(settings))).toEqual({
      ok: true,
      value: { settings, lacking: [] },
    });
  });

  it.each([
    ['a picture', '\u0089PNG'],
    ['an empty file', ''],
    ['another file of JSON', '{"name":"package"}'],
    ['settings of something else', '{"format":"other","settings":{"display":"badge"}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an empty back-up', '{"format":"on-the-record-settings","settings":null}'],
  ])('refuses %s', (_, text) => {
    expect(parseSettings(text)).toEqual({ ok: false, error: 'foreign' });
  });

  it('refuses a file of a newer version, whose names may mean something else', () => {
    const newer = writeSettings(settings).replace('"version": 1', '"version": 2');
    expect(parseSettings(newer)).toEqual({ ok: false, error: 'newer' });
  });

  it('reads a file of before a setting was there, and says nothing about that setting', () => {
    const older = writeSettings(settings).replace(/,\s*"recent": "session"/, '');
    expect(older).not.toContain('recent');
    const { recent, ...others } = settings;
    expect(recent).toBe('session');
    expect(parseSettings(older)).toEqual({
      ok: true,
      value: { settings: others, lacking: ['recent'] },
    });
  });

  it('leaves out what is damaged or missing in the file, and names it', () => {
    const damaged = writeSettings(settings)
      .replace('"badge"', '"</script>"')
      .replace(/"corner": "end",\s*/, '');
    const { display, corner, ...others } = settings;
    expect([display, corner]).toEqual(['badge', 'end']);
    expect(parseSettings(damaged)).toEqual({
      ok: true,
      value: { settings: others, lacking: ['display', 'corner'] },
    });
  });
});
