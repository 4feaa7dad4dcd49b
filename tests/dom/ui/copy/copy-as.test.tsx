import { describe, expect, it, vi } from 'vitest';
import { CopyAs } from '../../../../src/ui/copy/CopyAs.tsx';
import { citationFormats } from '../../../../src/ui/copy/citation-formats.ts';
import { button, draw, press } from '../draw.tsx';
import { card } from '../samples.ts';

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
    expect(content?.html).not.toMatch(/<(?!\/?(?:pre|i)>)/);
  });

  it('says so when what is to be copied cannot be made', async () => {
    const copy = vi.fn(() => true);
    const formats = [{ name: 'Markdown', content: () => Promise.reject(new Error('gone')) }];
    const root = draw(<CopyAs formats={formats} copy={copy} />);
    await press(button(root, 'Markdown'));
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'Could not copy. Select the text and copy it yourself.',
    );
    expect(copy).not.toHaveBeenCalled();
  });
});
