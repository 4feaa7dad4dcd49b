/** What a person did before the popup was drawn. */
export interface Begun {
  /** The words typed so far. */
  typed: string;
  /** Call once the popup is drawn: it takes the place of what stood there, and the caret stays where it was. */
  finish: (field: HTMLInputElement | null) => void;
}

/**
 * Takes over from the field that stands in the page itself, which can be typed into while the scripts are still on their way. Draw
 * before giving back control: keys that come meanwhile wait, and none is lost between the two fields.
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
