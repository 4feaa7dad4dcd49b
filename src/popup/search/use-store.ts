import { useEffect, useState } from 'preact/hooks';

/** Subscribes a component to a store's state. */
export function useStore<State>(store: {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
}): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    // A change since the first render must not be lost.
    setState(store.get);
    return store.subscribe(() => setState(store.get));
  }, [store]);
  return state;
}
