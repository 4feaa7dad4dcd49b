import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The words that a person has selected within an element, as they stand there; empty while none, or more than its words, are. */
export function useSelectedWords(element: RefObject<HTMLElement | null>): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const read = (): void => setWords(selectedWithin(element.current));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [element]);
  return words;
}

/** The same at this moment. */
export function selectedWithin(element: HTMLElement | null): string {
  const selection = document.getSelection();
  if (!element || !selection || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range.toString().trim() : '';
}
