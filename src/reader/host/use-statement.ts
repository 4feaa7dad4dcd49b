import { useEffect, useState } from 'preact/hooks';
import type { CorpusAbout, StatementView } from '../../core/protocol.ts';
import type { Problem } from '../../core/result.ts';
import { unattended } from '../../platform/unattended.ts';
import type { ReaderHost } from './reader-host.ts';

/** What the reader shows, as far as it has arrived. */
export interface LoadedStatement {
  /** What the corpus holds; `null` until it has arrived. */
  about: CorpusAbout | null;
  /** The statement; `null` until it has arrived, or if none is wanted. */
  view: StatementView | null;
  problem: Problem | null;
  /** Asks again. */
  retry: () => void;
}

/** Loads the statement with an id and what the corpus holds; with `null` only the latter. */
export function useStatement(
  { lookups }: Pick<ReaderHost, 'lookups'>,
  id: string | null,
): LoadedStatement {
  const [about, setAbout] = useState<CorpusAbout | null>(null);
  const [view, setView] = useState<StatementView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    unattended(async () => {
      const answer = await lookups.about({});
      if (answer.ok) setAbout(answer.value);
      else if (id === null) setProblem(answer.error);
    });
  }, [lookups, attempt]);
  useEffect(() => {
    let wanted = true;
    setProblem(null);
    if (id === null) setView(null);
    else if (id !== view?.statement.id) {
      setView(null);
      unattended(async () => {
        const answer = await lookups.statement({ id });
        if (!wanted) return;
        if (answer.ok) setView(answer.value);
        else setProblem(answer.error);
      });
    }
    return () => {
      wanted = false;
    };
  }, [lookups, id, attempt]);
  return { about, view, problem, retry: () => setAttempt(attempt + 1) };
}
