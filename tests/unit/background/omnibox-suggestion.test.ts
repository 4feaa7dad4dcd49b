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

const xml = { write: escapeHtml, mark: (text: string) => `<match>${escapeHtml(text)}</match>` };
const plain = { write: String, mark: String };

describe('suggestion', () => {
  it('shows who, when, and the words around the first hit, escaped for XML and marked', () => {
    const { description } = suggestion(hit, xml, 'en');
    expect(description).toMatch(/^A\. Speaker · 5 Jan 2022 · …/);
    expect(description).toContain('&lt;<match>harbours</match>&gt; &amp; &quot;ports&quot;');
    expect(description.replace(/<\/?match>/g, '')).not.toMatch(/[<>"]/);
  });

  it('gives the date in the language of the interface, and none if it is not known', () => {
    expect(suggestion(hit, plain, 'de').description).toContain('A. Speaker · 5. Jan. 2022 · …');
    const undated = suggestion({ ...hit, date: 'unknown' }, plain, 'de');
    expect(undated.description).toMatch(/^A\. Speaker · …/);
  });

  it('is left as it is for browsers that read no XML there', () => {
    expect(suggestion(hit, plain, 'en').description).toContain('<harbours> & "ports"');
  });

  it('begins and ends between words, and cuts no character in half', () => {
    const text = `${'😀 very long words '.repeat(30)}`.trim();
    const at = text.indexOf('words', 200);
    const far = { ...hit, text, highlights: [{ start: at, end: at + 5 }] };
    const { description } = suggestion(far, plain, 'en');
    const shown = description.replace(/^[^…]*…|…$/g, '');
    expect(` ${text} `).toContain(` ${shown} `);
    expect(shown.length).toBeLessThanOrEqual(120);
    const last = { ...hit, text, highlights: [{ start: text.length - 5, end: text.length }] };
    expect(suggestion(last, plain, 'en').description).toMatch(/ very long words$/);
    const unbroken = { ...hit, text: `a${'😀'.repeat(200)}`, highlights: [] };
    expect(suggestion(unbroken, plain, 'en').description).not.toMatch(/\p{Surrogate}/u);
  });

  it('marks what was found within the words shown, and nothing before or after them', () => {
    const filler = ' some more words'.repeat(20);
    const text = `ports${filler} ports and ports${filler} ports`;
    const highlights = [...text.matchAll(/ports/g)].map(({ index }) => ({
      start: index,
      end: index + 5,
    }));
    const brackets = { write: String, mark: (words: string) => `[${words}]` };
    const { description } = suggestion({ ...hit, text, highlights }, brackets, 'en');
    expect(description).toMatch(
      /^A\. Speaker · 5 Jan 2022 · …[^[]*\[ports\] and \[ports\] [^[]*…$/,
    );
  });

  it('shows a short passage as a whole, marked from its first word to its last', () => {
    const highlights = [
      { start: 0, end: 5 },
      { start: 15, end: 20 },
    ];
    const brackets = { write: String, mark: (words: string) => `[${words}]` };
    const short = { ...hit, text: 'ports here and ports', highlights };
    expect(suggestion(short, brackets, 'en').description).toBe(
      'A. Speaker · 5 Jan 2022 · [ports] here and [ports]',
    );
  });

  it('carries the place in the reader, not words', () => {
    expect(suggestion(hit, xml, 'en').content).toBe('otr:#2022-01-05-speaker/p3');
  });
});
