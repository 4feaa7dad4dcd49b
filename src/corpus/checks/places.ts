import type { CorpusDraft } from '../corpus-draft.ts';
import { ORGANISATIONS, PEOPLE, SOURCES } from '../corpus-draft.ts';
import type { StatementDraft } from '../parse-statement.ts';

/** Line of a statement file on which `key: value` (or `- value`) stands, else line 1. */
export function lineOfValue(draft: CorpusDraft, file: string, value: string): number {
  const lines = (draft.folder.get(file) ?? '').split('\n');
  const found = lines.findIndex((line) => {
    const written = line.replace(/^\s*(?:- +)?(?:[A-Za-z0-9]+: *)?/, '').trim();
    return written.replace(/^(["'])(.*)\1$/, '$2') === value;
  });
  return found < 0 ? 1 : found + 1;
}

/** The captured source of a statement: its path, and its text if the folder holds it. */
export function sourceOf(
  statement: StatementDraft,
  draft: CorpusDraft,
): { path: string; text: string | undefined } {
  const path = SOURCES + statement.head.source.file;
  return { path, text: draft.folder.get(path) };
}

/** Every id of the corpus with the file that defines it. */
export function definedIds(draft: CorpusDraft): { kind: string; id: string; file: string }[] {
  return [
    ...draft.statements.map(({ head, file }) => ({ kind: 'statement', id: head.id, file })),
    ...draft.people.map(({ id }) => ({ kind: 'person', id, file: PEOPLE })),
    ...draft.organisations.map(({ id }) => ({ kind: 'organisation', id, file: ORGANISATIONS })),
    ...[...draft.topicFiles].map(([{ id }, file]) => ({ kind: 'topic', id, file })),
  ];
}

/** The first words of a text, for messages. */
export function opening(text: string, length = 50): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `“${line.slice(0, length).trimEnd()}…”` : `“${line}”`;
}
