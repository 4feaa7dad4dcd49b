import { type OpenRecord, type OpenTexts, openTexts, withWordIndex } from '../core/open-record.ts';
import { ok, type Result } from '../core/result.ts';
import { loadTexts, loadWordIndex, type ReadAsset } from '../platform/load-record.ts';
import { remember } from './remember.ts';

/** Where look-ups get the record from. Each asks for no more than it needs, since a worker may have to read it first. */
export interface RecordSource {
  texts(): Promise<Result<OpenTexts>>;
  /** With the word index. */
  whole(): Promise<Result<OpenRecord>>;
}

/** The record in the package, read when it is first asked for and kept while the worker lives. */
export function createRecordSource(read: ReadAsset): RecordSource {
  const texts = remember(async () => {
    const files = await loadTexts(read);
    return files.ok ? ok(openTexts(files.value)) : files;
  });
  const whole = remember(async () => {
    const [opened, index] = await Promise.all([texts(), loadWordIndex(read)]);
    if (!opened.ok) return opened;
    return index.ok ? ok(withWordIndex(opened.value, index.value)) : index;
  });
  return { texts, whole };
}
