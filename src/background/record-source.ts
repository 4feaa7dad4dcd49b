import {
  joinParts,
  type Opener,
  openerOf,
  type Part,
  type RecordWith,
} from '../core/open-record.ts';
import { ok, type Result } from '../core/result.ts';
import { loadFile, type ReadAsset } from '../platform/load-record.ts';
import { remember } from './remember.ts';

/**
 * Where look-ups get the record from: the corpus with the parts that they name, which should be no more than they need, since a
 * worker may have to read them first.
 */
export type RecordSource = <P extends Part = never>(
  ...parts: P[]
) => Promise<Result<RecordWith<P>>>;

/** The record in the package; each file is read when it is first asked for, and kept while the worker lives. */
export function createRecordSource(read: ReadAsset): RecordSource {
  const corpus = remember(() => loadFile(read, 'corpus'));
  const openers: { [P in Part]: () => Promise<Result<Opener<P>>> } = {
    shingles: openerFrom('shingles'),
    vocabulary: openerFrom('vocabulary'),
    search: openerFrom('search'),
    topics: openerFrom('topics'),
  };

  function openerFrom<P extends Part>(part: P) {
    return remember(async () => {
      const [texts, file] = await Promise.all([corpus(), loadFile(read, part)]);
      if (!texts.ok) return texts;
      return file.ok ? ok(openerOf(part, file.value, texts.value)) : file;
    });
  }

  return async <P extends Part = never>(...parts: P[]) => {
    const [texts, ...loaded] = await Promise.all([
      corpus(),
      ...parts.map((part) => openers[part]()),
    ]);
    if (!texts.ok) return texts;
    const ready: Opener<P>[] = [];
    for (const one of loaded) {
      if (!one.ok) return one;
      ready.push(one.value);
    }
    return ok(joinParts(texts.value, ready));
  };
}
