import { fileTrouble } from './file-trouble.ts';

/** What the command line uses instead of the process, so that tests can run it in place. */
export interface Io {
  /** Standard output: JSON and nothing else. Resolves when more may be written. */
  out: (text: string) => Promise<void>;
  /** Standard error: messages for people, a line each. */
  err: (line: string) => void;
  /** Standard input, in chunks of bytes. */
  stdin: AsyncIterable<Uint8Array>;
  /** Folder of the built corpus that is used when `--corpus` is not given. */
  bundledCorpus: string;
  /** The version of this build, such as 1.2.0. */
  version: string;
  /** Milliseconds of a monotonic clock. */
  now: () => number;
}

/** Standard input broke off or could not be read at all; the message says why, for people. */
export class UnreadableInput extends Error {}

/** Exit status: done, bad input (told in one line), wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Writes a value as one JSON document; pretty for people, a single line for programs. */
export function writeJson(io: Io, value: unknown, style: 'document' | 'line'): Promise<void> {
  return io.out(`${JSON.stringify(value, null, style === 'document' ? 2 : undefined)}\n`);
}

/** UTF-16 units of one JSON object: many times what an article may have, and few enough for one string. */
const MAX_JSON_LENGTH = 50_000_000;

/** All of standard input as text. Throws `UnreadableInput`. */
export async function readAll(io: Io): Promise<string> {
  let text = '';
  for await (const chunk of decoded(io.stdin)) {
    text += chunk;
    if (text.length > MAX_JSON_LENGTH) throw tooLong('standard input');
  }
  return text;
}

/** Lines of standard input as they come; a last line without a line break counts, empty lines are given too. Throws `UnreadableInput`. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Pieces of a line that has not ended: joining at each chunk would copy a long line as often as it has chunks.
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of decoded(chunks)) {
    const [first = '', ...later] = chunk.split('\n');
    pieces.push(first);
    length += first.length;
    for (const next of later) {
      yield pieces.join('');
      pieces = [next];
      length = next.length;
      number += 1;
    }
    if (length > MAX_JSON_LENGTH) throw tooLong(`line ${number} of standard input`);
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}

function tooLong(what: string): UnreadableInput {
  const most = MAX_JSON_LENGTH / 1_000_000;
  return new UnreadableInput(
    `${what} is too long: one JSON object may have ${most} million characters.`,
  );
}

/** UTF-8, or UTF-16 if the first two bytes say so, as in files that PowerShell has written. The mark itself is left out. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of readable(chunks)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

async function* readable(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new UnreadableInput(`standard input cannot be read (${fileTrouble(error)}).`);
  }
}
