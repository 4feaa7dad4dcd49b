import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A function that says words to screen readers, and the element that has to stand on the page for that. */
export function useAnnouncement(): [announce: (words: string) => void, element: JSX.Element] {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = (words: string): void => setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  const element = (
    <p class="sr-only" role="status">
      {/* To a screen reader the same words are said again only in another element. */}
      <span key={said.turn}>{said.words}</span>
    </p>
  );
  return [announce, element];
}
