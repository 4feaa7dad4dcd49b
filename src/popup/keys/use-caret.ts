import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * Calls `focusField` as soon as a part of the popup is drawn. Firefox may show its popup only later; its field is then the active
 * element without having the focus, so `focusField` is called once more when the window gets it.
 */
export function useCaret(part: string, focusField: () => void): void {
  useLayoutEffect(focusField, [part]);
  useEffect(() => {
    const gotFocus = (): void => {
      const { activeElement } = document;
      if (activeElement === null || !activeElement.matches(':focus')) focusField();
    };
    gotFocus();
    window.addEventListener('focus', gotFocus);
    return () => window.removeEventListener('focus', gotFocus);
  }, [part]);
}

/** Focusing the active element again does nothing, even where it has lost the focus: it is let go first. */
export function giveFocus(field: HTMLElement | null): void {
  if (!field || field.matches(':focus')) return;
  field.blur();
  field.focus();
}
