import { useState } from 'preact/hooks';
import type { CorpusAbout, Lookups } from '../../core/protocol.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';

/** What the corpus holds, as far as it is known. */
export interface AboutState {
  /** `null` until it has arrived. */
  about: CorpusAbout | null;
  /** Why it did not arrive. */
  problem: Problem | null;
  /** Asks, or asks again after a problem. */
  learn: () => void;
}

/** What the corpus holds; not asked for before `learn`. */
export function useAbout(lookups: Pick<Lookups, 'about'>): AboutState {
  const [about, setAbout] = useState<CorpusAbout | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = async (): Promise<void> => {
    setProblem(null);
    const answer = await lookups.about({});
    if (answer.ok) setAbout(answer.value);
    else setProblem(answer.error);
  };
  return { about, problem, learn: () => unattended(ask) };
}
