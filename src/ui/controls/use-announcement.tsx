import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A function that announces words to screen readers, and the element that must be on the page for it. */
export function useAnnouncement(): [announce: (words: string) => void, element: JSX.Element] {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  const element = (
    <p class="sr-only" role="status">
      {/* Screen readers repeat the same words only in a new element. */}
      <span key={said.turn}>{said.words}</span>
    </p>
  );
  return [announce, element];
}
