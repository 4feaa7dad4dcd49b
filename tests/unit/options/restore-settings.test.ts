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
    ['a picture', '\u0089PNG'],
    ['an empty file', ''],
    ['another file of JSON', '{"name":"package"}'],
    ['settings of something else', '{"format":"other","settings":{"display":"badge"}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an empty back-up', '{"format":"on-the-record-settings","settings":null}'],
  ])('refuses %s', (_, text) => {
    expect(parseSettings(text, current)).toEqual({ ok: false, error: 'foreign' });
  });

  it('refuses a file of a version to come, whose names may mean something else', () => {
    const newer = writeSettings(settings).replace('"version": 1', '"version": 2');
    expect(parseSettings(newer, current)).toEqual({ ok: false, error: 'newer' });
  });

  it('reads a file of before a setting was there, and keeps that setting', () => {
    const older = writeSettings(settings).replace(/,\s*"recent": "session"/, '');
    expect(older).not.toContain('recent');
    expect(parseSettings(older, { ...current, recent: 'off' })).toEqual({
      ok: true,
      value: { settings: { ...settings, recent: 'off' }, kept: ['recent'] },
    });
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
