import type { CorpusDraft } from '../corpus-draft.ts';
import type { CorpusProblem } from '../problem.ts';

/** One rule about a corpus. */
export interface CorpusCheck {
  /** Kebab-case; stands in brackets behind every message. */
  name: string;
  /** One sentence: what the rule protects. */
  description: string;
  /** Every violation of the rule, in order of files and lines; messages say how to fix it. */
  check(draft: CorpusDraft): CorpusProblem[] | Promise<CorpusProblem[]>;
}
