/** One task at a time that falls due after a while. */
export interface DueTask {
  /** Replaces the task that was planned before. */
  plan(run: () => void, ms: number): void;
  cancel(): void;
}

/** What falls due while the page is hidden waits until it is visible again. */
export function createDueTask(document: Document): DueTask {
  let due: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function runDue(): void {
    if (document.hidden) {
      document.addEventListener('visibilitychange', runDue, { once: true });
      return;
    }
    const run = due;
    due = null;
    clearTimeout(timer);
    run?.();
  }

  return {
    plan(run, ms) {
      due = run;
      clearTimeout(timer);
      timer = setTimeout(runDue, ms);
    },
    cancel() {
      due = null;
      clearTimeout(timer);
    },
  };
}
