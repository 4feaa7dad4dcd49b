import {
  clipboardNote,
  verificationNoteHtml,
  verificationNoteJson,
  verificationNoteMarkdown,
} from '../../core/cite/verification-note.ts';
import { webAnnotation } from '../../core/cite/web-annotation.ts';
import { json, source } from './copy-format.ts';
import type { WriteNote } from './note-forms.ts';

/** Writes verification notes. What runs in a news page brings this in at the first copy only: see `src/content/bring-notes.ts`. */
export const writeNote = ((form, checked, context) => {
  switch (form) {
    case 'plain':
      return clipboardNote(checked, context);
    case 'Markdown':
      return source(verificationNoteMarkdown(checked, context));
    case 'HTML':
      return source(verificationNoteHtml(checked, context));
    case 'JSON':
      return json(verificationNoteJson(checked, context));
    case 'Web Annotation':
      return json(webAnnotation(checked, context));
  }
}) satisfies WriteNote;
