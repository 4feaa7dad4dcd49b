import { alignSource } from '../align-source.ts';
import type { StatementDraft } from '../parse-statement.ts';
import type { CorpusProblem } from '../problem.ts';
import type { CorpusCheck } from './check.ts';
import { opening, sourceOf } from './places.ts';

/** Nothing of a page is lost, or kept, without a reason being given. */
export const sourceLines: CorpusCheck = {
  name: 'source-lines',
  description: 'Every line of the captured source is used, or dropped for a stated reason.',
  check(draft) {
    return draft.statements.flatMap((statement) => {
      const { path, text } = sourceOf(statement, draft);
      return text === undefined
        ? []
        : [...listFaults(statement, text), ...unused(statement, path, text)];
    });
  },
};

function unused(statement: StatementDraft, path: string, source: string): CorpusProblem[] {
  const { missing, leftover } = alignSource(statement, source);
  if (missing.length > 0) return []; // their lines are left over only because source-words failed
  return leftover.map(({ line, text }) => ({
    check: 'source-lines',
    file: path,
    line,
    message: `${opening(text)} is neither in ${statement.file} nor listed there; add it to the body, to source.labels or source.metadata, or to source.dropped with a reason.`,
  }));
}

function listFaults({ file, head }: StatementDraft, source: string): CorpusProblem[] {
  const lines = source.split('\n');
  const seen = new Set<number>();
  const faults: CorpusProblem[] = [];
  const report = (message: string) => faults.push({ check: 'source-lines', file, message });
  const ranges = [...head.source.metadata, ...head.source.dropped].flatMap((entry) => entry.lines);
  for (const { from, until } of ranges) {
    const span = from === until ? `Line ${from}` : `Lines ${from}-${until}`;
    if (until > lines.length) {
      report(`${span} of the source cannot be listed: it has ${lines.length} lines.`);
      continue;
    }
    if (lines.slice(from - 1, until).every((line) => line.trim() === '')) {
      report(`${span} of the source is blank; do not list it.`);
    }
    for (let line = from; line <= until; line += 1) {
      if (seen.has(line)) report(`Line ${line} of the source is listed twice; list it once.`);
      seen.add(line);
    }
  }
  return faults;
}
