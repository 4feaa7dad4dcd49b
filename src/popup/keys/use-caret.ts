import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * Calls `focusField` as soon as a part of the popup is drawn. Firefox may show the popup later; the field is then the active
 * element without being focused, so `focusField` is called again when the window gets the focus.
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

/** Focusing the active element does nothing, even if it has lost the focus, so it is blurred first. */
export function giveFocus(field: HTMLElement | null): void {
  if (!field || field.matches(':focus')) return;
  field.blur();
  field.focus();
}
