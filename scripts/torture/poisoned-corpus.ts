import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fields that are looked up, not shown: with strange values in them nothing would be shown at all. */
const UNTOUCHED =
  /^(?:id|.*Id|kind|voice|language|date|.*Date|from|to|affiliation|speaker|person|role|statement|turn)$/;

/** Puts strange characters into every text of an extension's corpus; returns how many texts there were. */
export function poisonCorpus(
  folder: string,
  strange: (count: number, text: string) => string,
): number {
  const file = join(folder, 'corpus', 'corpus.json');
  let count = 0;
  const poison = (value: unknown, key: string): unknown => {
    if (key === 'topics') return value;
    if (typeof value === 'string' && !UNTOUCHED.test(key)) {
      count += 1;
      return strange(count, value);
    }
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, poison(one, name)]),
    );
  };
  writeFileSync(file, JSON.stringify(poison(JSON.parse(readFileSync(file, 'utf8')), '')));
  return count;
}
