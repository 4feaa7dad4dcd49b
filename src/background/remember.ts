import type { Result } from '../core/result.ts';

/**
 * Loads once and keeps the promise, so that askers who come together share one loading. A failure is
 * forgotten: the next asker tries again. When the worker dies, what it remembered is lost, and is loaded anew.
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
