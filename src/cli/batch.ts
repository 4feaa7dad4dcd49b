import { isRecord } from '../core/is-record.ts';
import { fail, type Result } from '../core/result.ts';
import { type ExitStatus, type Io, readLines, writeJson } from './io.ts';

/** Answers one input object of a batch. */
export type AnswerOne = (input: unknown) => Promise<Result<object>> | Result<object>;

/**
 * JSON Lines in, JSON Lines out: one answer for each line, in order, with the line's `id` first. A line that cannot be answered
 * gives `{"id", "line", "error"}` and a message with its number; the others are still answered, and the status is 1. Empty
 * lines are skipped.
 */
export async function runBatch(io: Io, answer: AnswerOne): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of readLines(io.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseLine(line);
    const id = input.ok ? idOf(input.value) : null;
    const reply = input.ok ? await guarded(answer, input.value) : input;
    const label = id === undefined ? {} : { id };
    if (reply.ok) {
      await writeJson(io, { ...label, ...reply.value }, 'line');
    } else {
      status = 1;
      io.err(`line ${number}: ${reply.error.message}`);
      await writeJson(io, { id: id ?? null, line: number, error: reply.error.message }, 'line');
    }
  }
  return status;
}

function parseLine(line: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch {
    return fail('bad-request', 'This is not JSON. Each line must be one JSON object.');
  }
}

function idOf(input: unknown): unknown {
  return isRecord(input) ? input.id : undefined;
}

/** One page that breaks us must not lose the answers for the other thousand. */
async function guarded(answer: AnswerOne, input: unknown): Promise<Result<object>> {
  try {
    return await answer(input);
  } catch (error) {
    return fail('internal', `Could not be answered (${String(error)}). Please report this.`);
  }
}
