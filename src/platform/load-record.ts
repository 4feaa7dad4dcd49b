import type { RecordFiles } from '../core/record.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Corpus } from '../core/statement.ts';

/** Reads one file of the extension's own package. */
export type ReadAsset = (path: string) => Promise<Response>;

/**
 * Opens the corpus that ships inside the extension with `open`. The files are ours, built by the same version,
 * so they are not checked again here; a file that cannot be read gives a problem.
 */
export async function loadBundledRecord<Opened>(
  read: ReadAsset,
  open: (files: RecordFiles) => Opened,
): Promise<Result<Opened>> {
  try {
    const [corpus, search, shingles] = await Promise.all([
      read('/corpus/corpus.json').then((file) => file.json() as Promise<Corpus>),
      read('/corpus/search.json').then((file) => file.text()),
      read('/corpus/shingles.bin').then((file) => file.arrayBuffer()),
    ]);
    return ok(open({ corpus, search, shingles }));
  } catch (error) {
    console.error(error);
    return fail(
      'bad-corpus',
      'The statements that belong to this extension cannot be read. Reinstalling it mends this.',
    );
  }
}
