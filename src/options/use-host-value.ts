import { useCallback, useEffect, useState } from 'preact/hooks';
import { unattended } from '../platform/unattended.ts';

/** A value that comes from outside: once, whenever `reload` is called, and when a person comes back, who may have changed it elsewhere. */
export function useHostValue<T>(read: () => Promise<T>): [T | null, () => void] {
  const [value, setValue] = useState<T | null>(null);
  const reload = useCallback(() => {
    unattended(() => read().then(setValue));
  }, [read]);
  useEffect(() => {
    reload();
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [reload]);
  return [value, reload];
}
