import * as v from 'valibot';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './problem.ts';
import { text } from './scalars.ts';

/** What `corpus.yaml` says about the corpus as a whole. */
export interface CorpusFile {
  /** Name and edition shown to people. */
  name: string;
}

const schema = v.strictObject({
  format: v.literal('1', 'This program reads format 1.'),
  name: text,
});

/** Reads `corpus.yaml`; refuses formats that this program does not know. */
export function parseCorpusFile(yaml: string, file: string): Parsed<CorpusFile> {
  return parseYaml(schema, yaml, { check: 'corpus-file', file, firstLine: 1 });
}
