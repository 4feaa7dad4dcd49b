import * as v from 'valibot';
import type { Affiliation, StatementKind } from '../core/statement.ts';

/** Words of a text field; never empty. */
export const text = v.pipe(
  v.string('Write text here.'),
  v.trim(),
  v.minLength(1, 'Write something, or remove the key.'),
);

/** An identifier: lower-case words joined by hyphens, so that it can stand in file names and addresses. */
export const identifier = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens only.'),
);

/** `yes` or `no`, as a boolean. */
export const yesOrNo = v.pipe(
  v.picklist(['yes', 'no', 'true', 'false'], 'Write yes or no.'),
  v.transform((word) => word === 'yes' || word === 'true'),
);

/** A BCP 47 tag such as `en` or `zh-Hant`. */
export const languageTag = v.pipe(
  text,
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write a language tag such as "en" or "zh".'),
);

const affiliations = ['government', 'state-media', 'party', 'independent'] as const;

/** One of the four affiliations of the record. */
export const affiliation: v.GenericSchema<string, Affiliation> = v.picklist(
  affiliations,
  `Write one of: ${affiliations.join(', ')}.`,
);

const kinds = ['interview', 'article', 'speech', 'press-conference', 'readout'] as const;

/** One of the kinds of statement. */
export const statementKind: v.GenericSchema<string, StatementKind> = v.picklist(
  kinds,
  `Write one of: ${kinds.join(', ')}.`,
);

/** A list that may be left out, or left empty, which gives an empty list. */
export function listOf<S extends v.GenericSchema>(item: S) {
  return v.pipe(
    v.optional(v.unknown(), []),
    v.transform((list) => (list === '' ? [] : list)),
    v.array(item, 'Write a list.'),
  );
}

/** A file that is one list; a file of comments alone is an empty one. */
export function wholeList<S extends v.GenericSchema>(item: S) {
  return v.pipe(
    v.nullish(v.array(item, 'Write a list.')),
    v.transform((list) => list ?? []),
  );
}

/** Names by language tag, e.g. `{ zh: [秦刚] }`; may be left out. */
export const labelsByLanguage = v.optional(
  v.record(languageTag, v.array(text, 'Write a list.')),
  {},
);
