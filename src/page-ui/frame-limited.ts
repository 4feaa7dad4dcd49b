/** Makes a function that runs at most once a frame, at its next painting, however often it is called. */
export function frameLimited(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
