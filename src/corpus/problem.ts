import type { Result } from '../core/result.ts';

/** Something in a corpus folder that a person has to fix. */
export interface CorpusProblem {
  /** Name of the check, or of the file kind, that found it. */
  check: string;
  /** Path within the corpus folder, with forward slashes. */
  file: string;
  /** Line of that file, counted from 1; absent if the problem concerns the whole file. */
  line?: number;
  /** What is wrong and how to fix it, in words for the person who edits the corpus. */
  message: string;
}

/** What every corpus parser returns: a value, or all problems found at once. */
export type Parsed<T> = Result<T, CorpusProblem[]>;

/** One problem on one line, as compilers print it: `file:line: message [check]`. */
export function formatProblem(problem: CorpusProblem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.message} [${problem.check}]`;
}

/** Wraps a single problem as a failure; `line` may be left out. */
export function oneProblem(problem: CorpusProblem): { ok: false; error: CorpusProblem[] } {
  return { ok: false, error: [problem] };
}
