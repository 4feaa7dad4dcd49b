import type { CorpusDraft } from '../corpus-draft.ts';
import type { CorpusProblem } from '../problem.ts';
import type { CorpusCheck } from './check.ts';

/** Every check, in the order in which problems are told. */
export const allChecks: readonly CorpusCheck[] = [];

/** Runs every check over a draft. */
export async function checkDraft(draft: CorpusDraft): Promise<CorpusProblem[]> {
  const found = await Promise.all(allChecks.map((check) => check.check(draft)));
  return found.flat();
}
