/** An answer that survives message passing: exceptions do not cross contexts, values do. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; error: E };

/** A failure a person can act on. Interfaces translate `code`; `message` is the English text. */
export interface Problem {
  code: ProblemCode;
  /** One sentence: what is wrong, where, and what to do. Never a raw exception text. */
  message: string;
}

export type ProblemCode =
  | 'bad-request'
  | 'bad-corpus'
  | 'not-found'
  | 'not-available'
  | 'interrupted'
  | 'internal';

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function fail(code: ProblemCode, message: string): { ok: false; error: Problem } {
  return { ok: false, error: { code, message } };
}
