import {
  type OpenRecord,
  type OpenStatements,
  type OpenTexts,
  openStatements,
  withTopics,
  withWordIndex,
} from '../core/open-record.ts';
import { ok, type Result } from '../core/result.ts';
import {
  loadStatements,
  loadTopics,
  loadWordIndex,
  type ReadAsset,
} from '../platform/load-record.ts';
import { remember } from './remember.ts';

/** Where look-ups get the record from. Each asks for no more than it needs, since a worker may have to read it first. */
export interface RecordSource {
  statements(): Promise<Result<OpenStatements>>;
  /** With the topics. */
  texts(): Promise<Result<OpenTexts>>;
  /** With the word index, too. */
  whole(): Promise<Result<OpenRecord>>;
}

/** The record in the package, read when it is first asked for and kept while the worker lives. */
export function createRecordSource(read: ReadAsset): RecordSource {
  const statements = remember(async () => {
    const files = await loadStatements(read);
    return files.ok ? ok(openStatements(files.value)) : files;
  });
  const texts = remember(() => adding(statements, loadTopics(read), withTopics));
  const whole = remember(() => adding(texts, loadWordIndex(read), withWordIndex));
  return { statements, texts, whole };
}

/** What is opened by `open`, with one more file, read at the same time. */
async function adding<Opened, More>(
  open: () => Promise<Result<Opened>>,
  reading: Promise<Result<string>>,
  add: (opened: Opened, file: string) => More,
): Promise<Result<More>> {
  const [opened, file] = await Promise.all([open(), reading]);
  if (!opened.ok) return opened;
  return file.ok ? ok(add(opened.value, file.value)) : file;
}
