import type { CorpusCheck } from './check.ts';
import { definedIds, lineOfValue } from './places.ts';

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that every JavaScript object has: as ids they would be found in an empty table. */
const RESERVED = new Set(
  [...Object.getOwnPropertyNames(Object.prototype), 'prototype'].map((name) => name.toLowerCase()),
);

/** Ids are used in file names, addresses and lookup tables. */
export const plainIds: CorpusCheck = {
  name: 'plain-ids',
  description: 'Ids are lower-case words with hyphens and no names that programs reserve.',
  check(draft) {
    return definedIds(draft).flatMap(({ kind, id, file }) => {
      const advice = adviceOn(id);
      if (advice === null) return [];
      const message = `"${id}" cannot be a ${kind} id${advice}`;
      return [{ check: 'plain-ids', file, line: lineOfValue(draft, file, id), message }];
    });
  },
};

function adviceOn(id: string): string | null {
  if (RESERVED.has(id.toLowerCase())) {
    return ', since programs reserve this word; choose another.';
  }
  return FORM.test(id) ? null : '; use lower-case letters, digits and single hyphens.';
}
