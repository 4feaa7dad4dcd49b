import { useCallback, useEffect, useState } from 'preact/hooks';
import { unattended } from '../platform/unattended.ts';

/**
 * A value from the host: loaded at first, on `reload`, and when the person returns to the page, since it may have changed
 * elsewhere.
 */
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
