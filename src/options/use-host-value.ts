import { useCallback, useEffect, useState } from 'preact/hooks';

/** A value that comes from outside once, and again whenever `reload` is called. */
export function useHostValue<T>(read: () => Promise<T>): [T | null, () => void] {
  const [value, setValue] = useState<T | null>(null);
  const reload = useCallback(() => {
    void read().then(setValue);
  }, [read]);
  useEffect(reload, [reload]);
  return [value, reload];
}
