import type { Io } from '../../../src/cli/io.ts';

/** An `Io` that keeps what is written. `input` comes in small chunks that cut lines and letters in two. */
export function fakeIo(input = '', bundledCorpus = '/nowhere') {
  const written: string[] = [];
  const messages: string[] = [];
  let clock = 0;
  const io: Io = {
    out: async (text) => void written.push(text),
    err: (line) => void messages.push(line),
    stdin: chunks(new TextEncoder().encode(input)),
    bundledCorpus,
    version: '1.2.3',
    now: () => {
      clock += 1;
      return clock;
    },
  };
  return {
    io,
    messages,
    text: () => written.join(''),
    json: (): unknown => JSON.parse(written.join('')),
    lines: (): unknown[] =>
      written
        .join('')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

async function* chunks(bytes: Uint8Array) {
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}
