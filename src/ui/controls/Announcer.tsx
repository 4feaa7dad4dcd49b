import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';

type Announce = (words: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** A function that tells screen readers something, politely, through the announcer around. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The one place through which all that is inside tells screen readers something. */
export function Announcer({ children }: { children: ComponentChildren }): JSX.Element {
  const [[words, turn], setSaid] = useState<[words: string, turn: number]>(['', 0]);
  const [announce] = useState(() => (said: string) => setSaid(([, last]) => [said, last + 1]));
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
