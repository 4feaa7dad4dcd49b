/** What a person did before the popup was drawn. */
export interface Begun {
  /** The words typed so far. */
  typed: string;
  /** Call once the popup is drawn: removes what stood in its place and keeps the caret where it was. */
  finish: (field: HTMLInputElement | null) => void;
}

/**
 * Takes over from the field in the page itself, which can be typed into while the scripts are loading. Draw synchronously: keys
 * pressed meanwhile wait, and none is lost between the two fields.
 */
export function takeOver(document: Document): Begun {
  const first = document.getElementById('first');
  const before = first?.querySelector('input');
  const typed = before?.value ?? '';
  return {
    typed,
    finish(field) {
      const { selectionStart = null, selectionEnd = null } = before ?? {};
      first?.remove();
      if (!field || typed === '') return;
      field.focus();
      field.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}
