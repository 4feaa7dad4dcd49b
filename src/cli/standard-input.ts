import { fstatSync } from 'node:fs';

/**
 * Standard input in chunks of bytes. A folder led to it (`otr text < folder`) is an error when it is read, as it is for a file
 * that is named: Node itself gives nothing of it, in silence.
 */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (isFolder()) throw Object.assign(new Error('Standard input is a folder.'), { code: 'EISDIR' });
  yield* process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    // Not every system tells what a console is.
    return false;
  }
}
