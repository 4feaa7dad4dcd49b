import { describe, expect, it } from 'vitest';
import { suggestion } from '../../../src/background/omnibox-suggestion.ts';
import { escapeHtml } from '../../../src/core/cite/escape-html.ts';
import type { SearchHit } from '../../../src/core/findings.ts';

const hit = {
  statement: '2022-01-05-speaker',
  passage: '2022-01-05-speaker#p3',
  speaker: 'A. Speaker',
  date: '2022-01-05',
  text: `${'Many words come first. '.repeat(20)}Then <harbours> & "ports" follow.`,
  highlights: [{ start: 466, end: 474 }],
} as SearchHit;

describe('suggestion', () => {
  it('shows who, when, and the words around the first hit, escaped for XML', () => {
    const { description } = suggestion(hit, escapeHtml, 'en');
    expect(description).toMatch(/^A\. Speaker · 5 Jan 2022 · …/);
    expect(description).toContain('&lt;harbours&gt; &amp; &quot;ports&quot;');
    expect(description).not.toMatch(/[<>"]/);
  });

  it('gives the date in the language of the interface, and none if it is not known', () => {
    expect(suggestion(hit, String, 'de').description).toContain('A. Speaker · 5. Jan. 2022 · …');
    const undated = suggestion({ ...hit, date: 'unknown' }, String, 'de');
    expect(undated.description).toMatch(/^A\. Speaker · …/);
  });

  it('is left as it is for browsers that read no XML there', () => {
    expect(suggestion(hit, String, 'en').description).toContain('<harbours> & "ports"');
  });

  it('carries the place in the reader, not words', () => {
    expect(suggestion(hit, escapeHtml, 'en').content).toBe('otr:#2022-01-05-speaker/p3');
  });
});
