import { describe, expect, it, vi } from 'vitest';
import { CopyAs } from '../../../../src/ui/copy/CopyAs.tsx';
import { citationFormats } from '../../../../src/ui/copy/citation-formats.ts';
import { noteFormats } from '../../../../src/ui/copy/note-formats.ts';
import { button, draw, press } from '../draw.tsx';
import { card, changedNumber, corpus } from '../samples.ts';

const STARTS: Record<string, string> = {
  Chicago: 'Ada Example. “A made interview.”',
  APA: 'Ada Example. (2021, December 20).',
  MLA: 'Ada Example. “A made interview.”',
  Markdown: '> We tested 87 bridges',
  HTML: '<blockquote cite="https://example.org/interview',
  BibTeX: '@misc{made-interview-p3,',
  RIS: 'TY  - ELEC',
  'CSL-JSON': '[\n  {\n    "id": "made-interview#p3"',
  'JSON-LD': '{\n  "@context": "https://schema.org"',
};

describe('CopyAs', () => {
  it.each(Object.entries(STARTS))('copies a citation as %s', async (name, start) => {
    const copy = vi.fn((_: { plain: string; html: string }) => true);
    const formats = citationFormats(card(), { accessed: '2022-01-05' });
    await press(button(draw(<CopyAs formats={formats} copy={copy} />), name));
    const content = copy.mock.calls[0]?.[0];
    expect(content?.plain.startsWith(start)).toBe(true);
    expect(content?.html).not.toMatch(/<(?!\/?pre>)/);
  });

  it('makes a note at the moment of copying', async () => {
    let time = '2022-05-03T10:00:00Z';
    const formats = noteFormats(changedNumber(), () => ({ corpus, time }));
    const copy = vi.fn((_: { plain: string; html: string }) => true);
    const root = draw(<CopyAs formats={formats} copy={copy} />);
    time = '2022-05-03T11:00:00Z';
    await press(button(root, 'Web Annotation'));
    await press(button(root, 'JSON'));
    await press(button(root, 'Markdown'));
    expect(copy).toHaveBeenCalledTimes(3);
    for (const [{ plain }] of copy.mock.calls) expect(plain).toContain('2022-05-03T11:00:00Z');
  });
});
