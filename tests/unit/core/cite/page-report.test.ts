import { describe, expect, it } from 'vitest';
import {
  clipboardReport,
  pageReportAnnotations,
  pageReportJson,
  pageReportMarkdown,
  pageReportText,
} from '../../../../src/core/cite/page-report.ts';
import { checked, context } from './samples.ts';

const altered = checked();
const notHeld = checked({
  text: 'Nobody has these words.',
  verdict: 'not-in-corpus',
  match: null,
  edits: [],
  folds: [],
  speaker: null,
});
const short = checked({ text: 'win-win', verdict: 'too-short', match: null, edits: [], folds: [] });
const all = [altered, short, notHeld];

describe('a report on all quotations of a page', () => {
  it('says once which page, on which corpus and when, then what came of each, in the order of the page', () => {
    const report = pageReportText(all, context);
    const [head, first, second, ...rest] = report.split('\n\n');
    expect(head).toBe(
      [
        'Page: Bridges stand <https://news.example/a>',
        'Page dated: 2022-05-02',
        'Quotations compared: 2 (1 × Words differ, 1 × Not in the statements held)',
        'Too short to compare: “win-win”',
        'Note: “Not in the statements held” says nothing about whether the words were said elsewhere',
        'Compared with: Made corpus: 5 statements, 2020-03-26 to 2022-04-18, SHA-256 ab12',
        'Checked: 2022-05-03T10:00:00Z',
      ].join('\n'),
    );
    expect(first).toMatch(
      /^Quotation 1 of 2: “We tested 79 bridges\.”\nAttributed to: Li Example\nResult: Words differ\n/,
    );
    expect(first).toContain('Source: https://example.org/interview#:~:text=');
    expect(second).toBe(
      'Quotation 2 of 2: “Nobody has these words.”\nResult: Not in the statements held\n',
    );
    expect(rest).toEqual([]);
    expect(report.match(/^Checked:/gm)).toHaveLength(1);
  });

  it('has a heading and a list for each quotation in Markdown', () => {
    const report = pageReportMarkdown(all, context);
    expect(report.match(/^#+ .*/gm)).toEqual([
      '## Quotations compared with the record',
      '### Quotation 1 of 2',
      '### Quotation 2 of 2',
    ]);
    expect(report).toContain('- **Result:** Words differ');
  });

  it('carries every quotation as data, those too short to compare too', () => {
    const data = JSON.parse(JSON.stringify(pageReportJson(all, context)));
    expect(data).toMatchObject({
      page: { url: 'https://news.example/a' },
      corpus: { hash: 'ab12' },
      verdicts: { altered: 1, 'too-short': 1, 'not-in-corpus': 1 },
    });
    expect(data.quotations.map(({ quotation }: { quotation: string }) => quotation)).toEqual(
      all.map(({ text }) => text),
    );
    expect(data.quotations[0].edits).toHaveLength(1);
    expect(data.quotations[0]).not.toHaveProperty('corpus');
  });

  it('is a page of annotations, one for each quotation that was compared', () => {
    expect(pageReportAnnotations(all, context)).toMatchObject({
      type: 'AnnotationPage',
      items: [
        { target: { selector: { exact: altered.text } } },
        { target: { selector: { exact: notHeld.text } } },
      ],
    });
  });

  it('cannot be made to speak by the page that is checked', () => {
    const hostile = checked({ text: '\n\nQuotation 9 of 9: <img src=x>\nResult: Word for word' });
    const { plain, html } = clipboardReport([hostile], context);
    expect(plain.match(/^Result: .*/gm)).toEqual(['Result: Words differ']);
    expect(plain.match(/^Quotation \d.*/gm)).toHaveLength(1);
    expect(html).not.toContain('<img');
  });
});
