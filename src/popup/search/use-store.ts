import { useEffect, useState } from 'preact/hooks';

/** Shows a store's state in a component and shows it again at each change. */
export function useStore<State>(store: {
  get: () => State;
  subscribe: (listener: () => void) => () => void;
}): State {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    // A change between the first drawing and now must not be lost.
    setState(store.get);
    return store.subscribe(() => setState(store.get));
  }, [store]);
  return state;
}
