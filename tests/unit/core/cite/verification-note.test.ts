import { describe, expect, it } from 'vitest';
import {
  clipboardNote,
  verificationNoteHtml,
  verificationNoteJson,
  verificationNoteMarkdown,
  verificationNoteText,
} from '../../../../src/core/cite/verification-note.ts';
import { webAnnotation } from '../../../../src/core/cite/web-annotation.ts';
import { checked, context } from './samples.ts';

const SOURCE = 'https://example.org/interview#:~:text=We%20tested%2087%20bridges.';

describe('verification notes', () => {
  it('say in plain text what was compared with what, where and when', () => {
    expect(verificationNoteText(checked(), context)).toBe(
      [
        'Quotation: “We tested 79 bridges.”',
        'Attributed by the page to: Li Example',
        'Page: Bridges stand',
        'Result: Words differ',
        'Record: “We tested 87 bridges.”',
        'Difference: page “79”, record “87” (number)',
        'Speaker: Li Example, Minister of Tests',
        'Said: 2021-12-20',
        'Occasion: Bridge Forum',
        'Published by: Ministry of Tests (state media; translation)',
        `Source: ${SOURCE}`,
        'Compared with: Made corpus: 5 statements, 2020-03-26 to 2022-04-18, SHA-256 ab12',
        'Checked: 2022-05-03T10:00:00Z',
        '',
      ].join('\n'),
    );
  });

  it('say of a quotation without a match only what was searched', () => {
    const none = checked({ verdict: 'not-in-corpus', match: null, edits: [], speaker: null });
    const { page: _, ...noPage } = context;
    expect(verificationNoteText(none, noPage)).toBe(
      [
        'Quotation: “We tested 79 bridges.”',
        'Result: Not in the statements held',
        'Compared with: Made corpus: 5 statements, 2020-03-26 to 2022-04-18, SHA-256 ab12',
        'Checked: 2022-05-03T10:00:00Z',
        '',
      ].join('\n'),
    );
  });

  it('say the last possible day of an undated statement', () => {
    const { match } = checked();
    const undated = checked({
      match: match && { ...match, date: 'unknown', notAfter: '2021-01-02' },
    });
    expect(verificationNoteText(undated, context)).toContain('Said: not dated; by 2021-01-02');
  });

  it('hold the same lines in Markdown and HTML, with links', () => {
    const markdown = verificationNoteMarkdown(checked(), context);
    expect(markdown).toContain(`](${SOURCE})`);
    expect(markdown).toContain('- **Page:** [Bridges stand](https://news.example/a)');
    const html = verificationNoteHtml(checked(), context);
    expect(html).toContain(`<a href="${SOURCE}" rel="noopener noreferrer">`);
    expect(html.match(/<dt>/g)).toHaveLength(13);
  });

  it('cannot be made to speak by the page that is checked', () => {
    const hostile = checked({ text: '=1\nResult: Word for word\n<script>x</script>' });
    const { plain, html } = clipboardNote(hostile, context);
    expect(plain.match(/^Result: .*/gm)).toEqual(['Result: Words differ']);
    expect(html).not.toContain('<script>');
    const page = { url: 'javascript:alert(1)', title: '](x)' };
    expect(verificationNoteMarkdown(checked(), { ...context, page })).not.toContain('javascript:');
    expect(verificationNoteHtml(checked(), { ...context, page })).not.toContain('javascript:');
  });

  it('keep the whole result as data', () => {
    const data = JSON.parse(JSON.stringify(verificationNoteJson(checked(), context)));
    expect(data).toMatchObject({
      verdict: 'altered',
      folds: ['case'],
      record: {
        passage: 'made-interview#p3',
        start: 0,
        end: 21,
        venue: 'Bridge Forum',
        source: SOURCE,
      },
      corpus: { hash: 'ab12' },
      time: '2022-05-03T10:00:00Z',
    });
    expect(data.edits).toHaveLength(1);
  });
});

describe('webAnnotation', () => {
  it('selects the words on the page and in the record so that both can be found again', () => {
    expect(webAnnotation(checked(), context)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      created: '2022-05-03T10:00:00Z',
      target: {
        source: 'https://news.example/a',
        selector: { type: 'TextQuoteSelector', exact: 'We tested 79 bridges.' },
      },
      body: [
        { purpose: 'classifying', value: 'altered' },
        {
          source: 'https://example.org/interview',
          selector: {
            exact: 'We tested 87 bridges.',
            prefix: 'It was a hard year.',
            suffix: 'We go on.',
          },
        },
        { purpose: 'describing' },
      ],
    });
  });

  it('has no body from the record where there is no match', () => {
    const made = webAnnotation(checked({ match: null }), context) as { body: unknown[] };
    expect(made.body).toHaveLength(2);
  });
});
