import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { openRecord } from '../../../src/core/open-record.ts';
import type { Passage, Statement } from '../../../src/core/statement.ts';
import { buildRecord } from '../../../src/corpus/build-record.ts';
import { formatProblem } from '../../../src/corpus/problem.ts';

const record = await buildRecord(join(projectRoot, 'corpus'));
if (!record.ok) throw new Error(record.error.map(formatProblem).join('\n'));

/** The bundled corpus as look-ups get it. */
export const { corpus } = openRecord(record.value);
export const { search } = record.value;

/** A statement of the bundled corpus. */
export function statement(id: string): Statement {
  const found = corpus.statements.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The corpus has no statement ${id}.`);
  return found;
}

/** The passages of a statement, in order. */
export function passagesOf(id: string): Passage[] {
  const position = corpus.statements.findIndex((candidate) => candidate.id === id);
  return corpus.passages.filter((passage) => passage.statement === position);
}

/** The lines of a statement's captured source; line 1 is at index 0. */
export function sourceLines(id: string): string[] {
  return readFileSync(join(projectRoot, 'corpus/sources', `${id}.txt`), 'utf8').split('\n');
}

export const QIN_MEDIA = '2021-12-20-qin-gang-american-media';
export const WANG_DIGEST = '2021-01-02-wang-yi-xinhua-digest';
export const WANG_XINHUA = '2020-09-16-wang-yi-xinhua';
export const QIN_ARTICLE = '2022-04-18-qin-gang-national-interest';
export const LIU_CGTN = '2020-03-26-liu-xiaoming-cgtn';
