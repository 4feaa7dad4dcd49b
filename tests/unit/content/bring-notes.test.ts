import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWriters } from '../../../src/content/bring-notes.ts';
import { offerNotes } from '../../../src/content/handoff.ts';
import type { PageSession } from '../../../src/content/page-session.ts';
import type { PassageCard } from '../../../src/core/findings.ts';
import { ok } from '../../../src/core/result.ts';
import type { WriteNote } from '../../../src/ui/copy/note-forms.ts';

const note: Parameters<WriteNote> = ['plain', {} as Parameters<WriteNote>[1], {} as never];
const passage = { title: 'Bridges' } as PassageCard;

/** A session whose background brings in what `arrives` does. */
function writers(arrives: () => void) {
  const ask = vi.fn(async () => {
    arrives();
    return ok(true);
  });
  return { ask, ...createWriters({ ask } as unknown as PageSession) };
}

function arrive(): void {
  offerNotes({
    writeNote: (form) => ({ plain: form, html: '' }),
    cite: ({ title }) => ({ plain: title, html: '' }),
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('on-the-record.notes'));
});

describe('createWriters', () => {
  it('brings in what writes at the first copy, a note or a citation, and asks for it once', async () => {
    const { ask, writeNote, cite } = writers(arrive);
    expect(ask).not.toHaveBeenCalled();
    expect(await cite(passage)).toEqual({ plain: 'Bridges', html: '' });
    expect(await writeNote(...note)).toEqual({ plain: 'plain', html: '' });
    expect(ask.mock.calls).toEqual([['tab:notes', {}]]);
  });

  it('fails when it does not arrive, and asks again at the next copy', async () => {
    const { ask, writeNote, cite } = writers(() => {});
    await expect(writeNote(...note)).rejects.toThrow('could not be brought');
    await expect(cite(passage)).rejects.toThrow('could not be brought');
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
