import { useEffect, useRef } from 'preact/hooks';
import { useTrusted } from './trust.ts';

/** Handles the keys that a person presses anywhere on the page while the component is mounted, with the latest `handle`. */
export function usePageKeys(handle: (event: KeyboardEvent) => void): void {
  const trusted = useTrusted();
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const listen = trusted((event: KeyboardEvent) => latest.current(event));
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
