import type { Result } from '../core/result.ts';

/**
 * Loads once and keeps the promise, so that concurrent callers share one load. A failure is forgotten, so the next caller tries
 * again. What is remembered lives as long as the worker.
 */
export function remember<T>(load: () => Promise<Result<T>>): () => Promise<Result<T>> {
  let kept: Promise<Result<T>> | undefined;
  return async () => {
    kept ??= load();
    const asked = kept;
    let loaded = false;
    try {
      const answer = await asked;
      loaded = answer.ok;
      return answer;
    } finally {
      if (!loaded && kept === asked) kept = undefined;
    }
  };
}
