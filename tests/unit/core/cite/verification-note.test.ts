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
        'Attributed to: Li Example',
        'Page: Bridges stand <https://news.example/a>',
        'Page dated: 2022-05-02',
        'Result: Words differ',
        'Record: “We tested 87 bridges.”',
        'Difference: page “79”, record “87” (number)',
        'Not counted as differences: case',
        'In the record: “It was a hard year. We tested 87 bridges. We go on.”',
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
    const none = checked({
      verdict: 'not-in-corpus',
      match: null,
      edits: [],
      folds: [],
      speaker: null,
    });
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

  it('leave out what says nothing: no date, the same words, a record that goes no further', () => {
    const { edits, match } = checked();
    const [replaced] = edits;
    const equal = replaced && { ...replaced, kind: 'equal' as const, page: 'We', record: 'We' };
    const note = verificationNoteText(
      checked({
        edits: edits.concat(equal ?? []),
        match: match && { ...match, before: '', after: '' },
      }),
      { ...context, page: { url: 'https://news.example/a', title: 'A', published: 'unknown' } },
    );
    expect(note.match(/^Difference: .*$/gm)).toEqual([
      'Difference: page “79”, record “87” (number)',
    ]);
    expect(note).not.toContain('Page dated');
    expect(note).not.toContain('In the record');
  });

  it('say what has to be known beside the verdict: who, when, what was left out, what was asked', () => {
    const { match } = checked();
    const note = verificationNoteText(
      checked({
        speaker: 'Bob Other',
        flags: ['other-speaker', 'predates', 'cut-sentence'],
        match: match && { ...match, after: ', and we go on.', question: 'How many?' },
      }),
      context,
    );
    expect(note).toContain('Attributed to: Bob Other\n');
    expect(note).toContain('Note: in the record the words come from Li Example\n');
    expect(note).toContain('Note: the article is older than the statement\n');
    expect(note).toContain('Note: the sentence goes on in the record\n');
    expect(note).toContain('87 bridges., and we go on.”\n');
    expect(note).toContain('In answer to: “How many?”\n');
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
    expect(html.match(/<dt>/g)).toHaveLength(16);
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

  it('has no body from the record if there is no match', () => {
    const made = webAnnotation(checked({ match: null }), context) as { body: unknown[] };
    expect(made.body).toHaveLength(2);
  });
});
