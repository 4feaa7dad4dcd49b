import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNoteWriter } from '../../../src/content/bring-notes.ts';
import { offerNotes } from '../../../src/content/handoff.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import { ok } from '../../../src/core/result.ts';
import type { WriteNote } from '../../../src/ui/copy/note-forms.ts';

const note: Parameters<WriteNote> = ['plain', {} as Parameters<WriteNote>[1], {} as never];

/** A session whose background brings in what `arrives` does. */
function writer(arrives: () => void) {
  const ask = vi.fn(async () => {
    arrives();
    return ok(true);
  });
  return { ask, write: createNoteWriter({ ask } as unknown as PageSession) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('on-the-record.notes'));
});

describe('createNoteWriter', () => {
  it('brings in what writes notes at the first copy, and asks for it once', async () => {
    const { ask, write } = writer(() => offerNotes((form) => ({ plain: form, html: '' })));
    expect(ask).not.toHaveBeenCalled();
    expect(await write(...note)).toEqual({ plain: 'plain', html: '' });
    await write(...note);
    expect(ask.mock.calls).toEqual([['tab:notes', {}]]);
  });

  it('fails when it does not arrive, and asks again at the next copy', async () => {
    const { ask, write } = writer(() => {});
    await expect(write(...note)).rejects.toThrow('could not be brought');
    await expect(write(...note)).rejects.toThrow('could not be brought');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
