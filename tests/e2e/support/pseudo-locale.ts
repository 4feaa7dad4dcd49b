import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudoText } from '../../project/support/pseudo-locale.ts';

/** Copies a built extension to a folder of its own, in which every English message is 40 % longer. */
export function withLongWords(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-long-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key !== 'locale') entry.message = pseudoText(entry.message);
  }
  writeFileSync(file, JSON.stringify(messages));
  return copy;
}
