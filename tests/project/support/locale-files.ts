import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';

const FOLDER = join(projectRoot, 'src/locales');

/** A file of `src/locales`: its name without `.yml` (`pt_BR`) and its messages by dotted path, in the file's order. */
export interface LocaleFile {
  name: string;
  messages: ReadonlyMap<string, string>;
}

/** The names of all languages but English, which the others are held against. */
export function translatedLocales(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yml') && file !== 'en.yml')
    .map((file) => file.slice(0, -'.yml'.length))
    .sort();
}

/** Reads one language. A value that is not text becomes its text, so that a bare `no` or `1` is seen and not lost. */
export function readLocale(name: string): LocaleFile {
  const messages = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) {
      messages.set(path, String(node ?? ''));
      return;
    }
    for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(parse(readFileSync(join(FOLDER, `${name}.yml`), 'utf8')), '');
  return { name, messages };
}

/** The BCP 47 tag that a file's name stands for: `pt_BR` is `pt-BR`. */
export function tagOf({ name }: Pick<LocaleFile, 'name'>): string {
  return name.replace('_', '-');
}

/** The plural categories that CLDR has for a language. */
export function categoriesOf(tag: string): string[] {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}

/** Keys whose last part is a plural category, without that part: `page.pill` of `page.pill.other`. */
export function pluralStems({ messages }: Pick<LocaleFile, 'messages'>): Set<string> {
  const stems = [...messages.keys()].filter((key) => key.endsWith('.other'));
  return new Set(stems.map((key) => key.slice(0, -'.other'.length)));
}

/** Splits `page.pill.few` into stem and category; `null` for a message without plural forms. */
export function pluralForm(
  key: string,
  stems: ReadonlySet<string>,
): { stem: string; category: string } | null {
  const dot = key.lastIndexOf('.');
  const stem = key.slice(0, Math.max(dot, 0));
  return stems.has(stem) ? { stem, category: key.slice(dot + 1) } : null;
}

/**
 * Whether a plural form is for one number only ("tomorrow", Arabic's dual) and so may leave the number out. Zero is
 * not asked for where it shares a form with one, as in French: nothing is counted when there is nothing.
 */
export function namesOneNumber(tag: string, category: string): boolean {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, n) => n).filter(
    (n) => rules.select(n) === category,
  );
  return numbers.filter((n) => n > 0).length === 1 || numbers.join() === '0';
}

/** The `{placeholders}` of a message, each once, in alphabetical order. */
export function placeholdersOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
