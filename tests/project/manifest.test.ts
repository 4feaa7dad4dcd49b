import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { NEWS_SITES } from '../../src/sites/match-patterns.ts';

interface Manifest {
  name: string;
  description: string;
  default_locale: string;
  icons: Record<string, string>;
  minimum_chrome_version?: string;
  action: { default_popup: string; default_title: string };
  commands: Record<string, { suggested_key: Record<string, string>; description?: string }>;
  browser_specific_settings?: { gecko: { strict_min_version: string }; gecko_android?: object };
}

/** Stores cut or refuse what is longer, in characters. */
const LONGEST = { name: 75, description: 132 };

describe.each(['chrome-mv3', 'firefox-mv3'])('what the manifest of .output/%s tells', (name) => {
  const folder = join(outputFolder, name);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const locales = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8'));

  test.each(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt_BR', 'ru', 'zh_CN'])(
    'fits the stores in %s',
    (language) => {
      const file = join(folder, '_locales', language, 'messages.json');
      const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
      for (const key of ['name', 'description'] as const) {
        const text = words[/__MSG_(\w+)__/.exec(manifest[key])?.[1] ?? '']?.message ?? '';
        expect(text.length, `${key}: ${text}`).toBeGreaterThan(0);
        expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(LONGEST[key]);
      }
    },
  );

  test('names messages and icons that are there', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.filter((key) => !(key && key in locales))).toEqual([]);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const icon of Object.values(manifest.icons)) {
      expect(existsSync(join(folder, icon)), icon).toBe(true);
    }
  });

  test('asks for shortcuts that no browser has taken, four at most', () => {
    const commands = Object.entries(manifest.commands);
    expect(commands.length).toBeLessThanOrEqual(4);
    for (const [command, { suggested_key, description }] of commands) {
      expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
      // Chromium: focus and feedback (A, B, I, T). Firefox: the letters of its menu bar with Alt alone.
      expect(suggested_key.default).not.toMatch(/\+[ABIT]$/);
      // With Option, a Mac writes characters; with Command and Shift, every letter is taken somewhere.
      expect(suggested_key.mac).toBe(suggested_key.default?.replace('Alt', 'MacCtrl'));
      if (!command.startsWith('_')) expect(description).toMatch(/^__MSG_/);
    }
  });

  test('runs only where everything it uses is there', () => {
    if (name.startsWith('chrome')) {
      expect(manifest.minimum_chrome_version).toBe('123');
    } else {
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '142.0' },
        gecko_android: { strict_min_version: '142.0' },
      });
    }
  });
});

/**
 * Every site on the list is asked for at installation. Once released, adding one would switch the extension off for everybody until
 * they agree again; taking one away is free. Whoever changes the list before that changes this line with it.
 */
test('the list of news sites is the one that was agreed on', () => {
  const hosts = NEWS_SITES.map(({ host }) => host);
  expect([...new Set(hosts)].sort()).toEqual(hosts);
  const within = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
  expect(within, 'covered by another entry').toEqual([]);
  expect(createHash('sha256').update(hosts.join('\n')).digest('hex').slice(0, 16)).toBe(
    '85a23367890c4b93',
  );
});

test('the list covers the regions of the world', () => {
  for (const region of [
    'international',
    'united-states',
    'united-kingdom',
    'europe',
    'asia-pacific',
    'middle-east',
    'africa',
    'americas',
  ]) {
    const sites = NEWS_SITES.filter((site) => site.region === region);
    expect(sites.length, region).toBeGreaterThanOrEqual(10);
  }
});
