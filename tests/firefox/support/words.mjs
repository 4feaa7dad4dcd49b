import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../../scripts/lib/output-folder.mjs';

const file = join(outputFolder, 'firefox-mv3', '_locales', 'en', 'messages.json');

/** What the built interface says for a key of src/locales, so that tests need not be told when words are chosen anew. */
export function words(key) {
  const { [key.replaceAll('.', '_')]: entry } = JSON.parse(readFileSync(file, 'utf8'));
  if (!entry) throw new Error(`There are no words for ${key}.`);
  return entry.message;
}
