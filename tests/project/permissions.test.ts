import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { matchPatterns } from '../../src/sites/match-patterns.ts';

interface Manifest {
  manifest_version: number;
  incognito?: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; all_frames?: boolean; world?: string }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: {
    gecko?: { data_collection_permissions?: { required?: string[] }; strict_min_version?: string };
  };
}

/** What each browser asks a person for at installation. Adding to these lists would switch the extension off for everybody until they agree again. */
const REQUIRED: Record<string, string[]> = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

describe.each(Object.keys(REQUIRED))('the manifest of .output/%s', (name) => {
  const manifest: Manifest = JSON.parse(
    readFileSync(join(outputFolder, name, 'manifest.json'), 'utf8'),
  );

  test('requires these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(REQUIRED[name]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('reaches the listed news sites, and others only if a person grants them', () => {
    expect(manifest.host_permissions).toEqual(matchPatterns());
    expect(manifest.content_scripts?.map(({ matches }) => matches)).toEqual([matchPatterns()]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(JSON.stringify(manifest.host_permissions)).not.toMatch(/<all_urls>|:\/\/\*\/\*/);
  });

  test('has private windows kept apart where the browser can', () => {
    // Firefox would not run an extension that asks for it in private windows at all.
    expect(manifest.incognito).toBe(name.startsWith('firefox') ? undefined : 'split');
  });

  test('runs in top frames and its own world only', () => {
    for (const script of manifest.content_scripts ?? []) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  test('opens no door to pages or other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const popup = readFileSync(join(outputFolder, name, 'popup.html'), 'utf8');
    const styles = /<style>([^<]+)<\/style>/.exec(popup)?.[1] ?? '';
    const hash = createHash('sha256').update(styles).digest('base64');
    // Neither pictures nor fonts: every icon is drawn in the document itself.
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      // The popup's own styles stand in its page, by their hash.
      `style-src 'self' 'sha256-${hash}'`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      // No text becomes markup or script, not even by a mistake of ours.
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

test('the manifest for Firefox declares that no data is collected', () => {
  const file = join(outputFolder, 'firefox-mv3', 'manifest.json');
  const { browser_specific_settings: settings }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  expect(settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
