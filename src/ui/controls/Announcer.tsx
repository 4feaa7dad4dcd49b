import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** A function that tells screen readers something, politely, through the announcer around. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Milliseconds after which what was said is gone: whoever comes across it later would take it for something new. */
const LASTS_MS = 10_000;

/** The one place through which all that is inside tells screen readers something. */
export function Announcer({ children }: { children: ComponentChildren }): JSX.Element {
  const [[words, turn], setSaid] = useState<[words: string, turn: number]>(['', 0]);
  const [announce] = useState(() => (said: string) => setSaid(([, last]) => [said, last + 1]));
  useEffect(() => {
    const timer = setTimeout(announce, LASTS_MS, '');
    return () => clearTimeout(timer);
    // Once nothing is left to take away, this comes to rest.
  }, [words && turn]);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* A live region is read when it changes, so it exists, empty, before its text. */}
      <p class="sr-only" role="status">
        {/* Screen readers repeat the same words only in a new element. */}
        <span key={turn}>{words}</span>
      </p>
    </AnnounceContext.Provider>
  );
}
