import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Decides whether an event comes from a person. In a news page, our panel must also be uncovered. */
export type Trusts = (event: Event) => boolean;

/** By default an event counts if the browser says that a person caused it. */
export const TrustContext = createContext<Trusts>((event) => event.isTrusted);

/** Wraps a handler so that events made by scripts have no effect. */
export function useTrusted(): <E extends Event>(handler: (event: E) => void) => (event: E) => void {
  const trusts = useContext(TrustContext);
  return (handler) => (event) => {
    if (trusts(event)) handler(event);
  };
}
