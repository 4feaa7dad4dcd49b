import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { readLocale, translatedLocales } from './support/locale-files.ts';

const read = (name: string) => readFileSync(join(projectRoot, 'docs/store', name), 'utf8');
const listing = read('listing.md');

/** The text under a heading, up to the next one. */
function section(text: string, heading: string): string {
  return text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
}

test('name and summary are those of the package', () => {
  const { messages } = readLocale('en');
  expect(section(listing, 'Name')).toBe(messages.get('product.name'));
  expect(section(listing, 'Summary')).toBe(messages.get('product.description'));
});

test.each(['chrome-mv3', 'firefox-mv3'])('every permission of %s is justified', (name) => {
  const manifest = JSON.parse(readFileSync(join(outputFolder, name, 'manifest.json'), 'utf8')) as {
    permissions: string[];
  };
  const table = section(listing, 'Permissions, one by one');
  const missing = manifest.permissions.filter((one) => !table.includes(`| \`${one}\``));
  expect(missing.map((one) => `say in docs/store/listing.md what ${one} is needed for`)).toEqual(
    [],
  );
});

test('every language of the interface has a description that names the menu entry by its own words', () => {
  const translations = read('translations.md');
  const lacking = translatedLocales()
    .map((name) => [name, readLocale(name).messages.get('browser.menuCheck') ?? ''] as const)
    .filter(([, entry]) => !translations.includes(entry));
  expect(lacking).toEqual([]);
});
