import * as v from 'valibot';
import type { Affiliation, Person, Topic } from '../core/statement.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './problem.ts';
import {
  affiliation,
  identifier,
  labelsByLanguage,
  languageTag,
  listOf,
  text,
  wholeList,
  yesOrNo,
} from './scalars.ts';

/** A body that publishes, broadcasts or employs; statements refer to it by id. */
export interface Organisation {
  id: string;
  name: string;
  affiliation: Affiliation;
  /** ISO 3166-1 alpha-2 code, where one country fits. */
  country?: string;
  aliases: string[];
}

const organisation = v.strictObject({
  id: identifier,
  name: text,
  affiliation,
  country: v.exactOptional(v.pipe(text, v.regex(/^[A-Z]{2}$/, 'Write two capital letters.'))),
  aliases: listOf(text),
});

const person = v.strictObject({
  id: identifier,
  name: text,
  familyName: text,
  aliases: listOf(text),
  labels: labelsByLanguage,
  roles: listOf(
    v.strictObject({
      role: text,
      organisation: text,
      from: v.exactOptional(text),
      until: v.exactOptional(text),
    }),
  ),
});

const weight = v.pipe(
  text,
  v.transform(Number),
  v.number('Write a number from 0 to 1.'),
  v.minValue(0, 'Write a number from 0 to 1.'),
  v.maxValue(1, 'Write a number from 0 to 1.'),
);

const alias = v.union(
  [
    v.pipe(
      text,
      v.transform((words) => ({ text: words })),
    ),
    v.strictObject({
      text,
      exactCase: v.exactOptional(yesOrNo),
      weight: v.exactOptional(weight),
      needs: v.exactOptional(v.array(text)),
      unless: v.exactOptional(v.array(text)),
    }),
  ],
  'Write words, or an object with text, exactCase, weight (0 to 1), needs, unless.',
);

const topic = v.strictObject({
  id: identifier,
  prefLabel: text,
  names: v.exactOptional(v.record(languageTag, text)),
  scopeNote: text,
  aliases: listOf(alias),
  labels: labelsByLanguage,
  broader: listOf(text),
  related: listOf(text),
  needs: v.exactOptional(v.array(text)),
  unless: v.exactOptional(v.array(text)),
  background: v.exactOptional(yesOrNo),
  place: v.exactOptional(yesOrNo),
  figurative: v.exactOptional(yesOrNo),
});

/** Reads `vocabulary/organisations.yaml`. */
export function parseOrganisations(yaml: string, file: string): Parsed<Organisation[]> {
  return parseYaml(wholeList(organisation), yaml, { check: 'organisations', file, firstLine: 1 });
}

/** Reads `vocabulary/people.yaml`; organisations of roles are still ids. */
export function parsePeople(yaml: string, file: string): Parsed<Person[]> {
  return parseYaml(wholeList(person), yaml, { check: 'people', file, firstLine: 1 });
}

/** Reads a file of topics. An alias may be plain words or an object with conditions. */
export function parseTopics(yaml: string, file: string): Parsed<Topic[]> {
  return parseYaml(wholeList(topic), yaml, { check: 'topics', file, firstLine: 1 });
}
