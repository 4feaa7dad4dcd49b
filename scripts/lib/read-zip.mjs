// @ts-check
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;

/**
 * The files of a zip archive, by path. For our own packages: no encryption, no archives over 4 GB, and no comment at the end.
 * @param {Buffer} archive
 * @returns {Map<string, Buffer>}
 */
export function readZip(archive) {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error('This is no zip archive, or one with a comment.');
  }
  const files = new Map();
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = archive.readUInt16LE(entry + 10);
    const packed = archive.readUInt32LE(entry + 20);
    const name = archive.readUInt16LE(entry + 28);
    const extra = archive.readUInt16LE(entry + 30);
    const comment = archive.readUInt16LE(entry + 32);
    const local = archive.readUInt32LE(entry + 42);
    const path = archive.toString('utf8', entry + 46, entry + 46 + name);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    if (!path.endsWith('/')) files.set(path, method === 0 ? bytes : inflateRawSync(bytes));
    entry += 46 + name + extra + comment;
  }
  return files;
}
