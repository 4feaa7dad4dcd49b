import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/core/cite/bibtex.ts';
import { cslJson } from '../../../../src/core/cite/csl-json.ts';
import { quotationJsonLd } from '../../../../src/core/cite/quotation-json-ld.ts';
import { htmlCitation, markdownCitation } from '../../../../src/core/cite/rich-citations.ts';
import { ris } from '../../../../src/core/cite/ris.ts';
import { card } from './samples.ts';

const accessed = { accessed: '2022-01-05' };

describe('cslJson', () => {
  it('says nothing of a kind that is not known', () => {
    const { kind: _, ...unknown } = card();
    const item = cslJson(unknown);
    expect(item.type).toBe('webpage');
    expect(item).not.toHaveProperty('genre');
  });

  it('fills what a citation processor needs, under the day on which it was said', () => {
    expect(
      cslJson(card({ publicationDate: '2021-12-24', venue: 'Bridge Forum' }), accessed),
    ).toEqual({
      id: 'made-interview#p3',
      type: 'interview',
      title: 'A made interview',
      author: [{ family: 'Li', given: 'Example' }],
      publisher: 'Ministry of Tests',
      'container-title': 'The Daily Made',
      URL: 'https://example.org/interview',
      language: 'en',
      issued: { 'date-parts': [[2021, 12, 20]] },
      'event-date': { 'date-parts': [[2021, 12, 20]] },
      'event-title': 'Bridge Forum',
      accessed: { 'date-parts': [[2022, 1, 5]] },
      note: 'Minister of Tests',
      annote: 'We tested 87 bridges.',
    });
  });

  it('names who asked, and what kind of event it was where no type says so', () => {
    const item = cslJson(card({ kind: 'press-conference', interviewers: ['Bo Made, MTV'] }));
    expect(item).toMatchObject({
      type: 'speech',
      genre: 'Press conference',
      interviewer: [{ literal: 'Bo Made, MTV' }],
    });
  });

  it.each([
    ['2021-12', [[2021, 12]]],
    ['2021', [[2021]]],
    ['unknown', undefined],
  ])('has the date %s as precisely as it is known', (date, parts) => {
    expect(cslJson(card({ date })).issued?.['date-parts']).toEqual(parts);
  });
});

describe('ris', () => {
  it('writes one record with lines that end in CR LF', () => {
    expect(ris(card(), accessed).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - made-interview#p3',
      'AU  - Li, Example',
      'TI  - A made interview',
      'PB  - Ministry of Tests',
      'T2  - The Daily Made',
      'PY  - 2021',
      'DA  - 2021/12/20/',
      'M3  - Interview',
      'LA  - en',
      'UR  - https://example.org/interview',
      'Y2  - 2022/01/05/',
      'N1  - We tested 87 bridges.',
      'ER  - ',
      '',
    ]);
  });

  it('lets no value start a line of its own', () => {
    const record = ris(card({ title: 'A\r\nER  - \r\nTY  - BOOK' }));
    expect(record.match(/^ER {2}-/gm)).toHaveLength(1);
    expect(record.match(/^TY {2}-/gm)).toHaveLength(1);
  });

  it('has the day of the page where that of the statement is not known, or none', () => {
    const published = ris(card({ date: 'unknown', publicationDate: '2021-12-24' }));
    expect(published).toContain('DA  - 2021/12/24/');
    expect(ris(card({ date: 'unknown' }))).not.toMatch(/^(PY|DA) {2}-/m);
  });
});

describe('bibtex', () => {
  it('writes one entry', () => {
    expect(bibtex(card(), accessed)).toBe(
      [
        '@misc{made-interview-p3,',
        '  author = {Li, Example},',
        '  title = {{A made interview}},',
        '  howpublished = {Ministry of Tests},',
        '  year = {2021},',
        '  month = dec,',
        '  date = {2021-12-20},',
        '  language = {en},',
        '  url = {https://example.org/interview},',
        '  urldate = {2022-01-05},',
        '  note = {Minister of Tests. First in The Daily Made},',
        '  annote = {We tested 87 bridges.}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['talks#p3', 'talks-p3'],
    ['«talks» #p3!', 'talks-p3'],
    ['会谈', 'statement'],
  ])('has a key that every program reads for %s', (passage, key) => {
    expect(bibtex(card({ passage }))).toContain(`@misc{${key},`);
  });

  it('notes who asked, where it first appeared, and that it is a translation', () => {
    const entry = bibtex(card({ interviewers: ['Bo Made, MTV'], translation: true }));
    expect(entry).toContain(
      'note = {Minister of Tests. Interview by Bo Made, MTV. First in The Daily Made. In translation},',
    );
  });

  it.each([
    ['50% & $3 #1 a_b', '50\\% \\& \\$3 \\#1 a\\_b'],
    ['{x}', '\\{x\\}'],
    ['a\\b', 'a\\textbackslash{}b'],
    ["a -- b --- c ''d'' ?`", "a -{}- b -{}-{}- c '{}'d'{}' ?{}`"],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
  ])('escapes %j', (title, escaped) => {
    expect(bibtex(card({ title }))).toContain(`title = {{${escaped}}}`);
  });

  it('keeps braces balanced, whatever the title', () => {
    const entry = bibtex(card({ title: '}}} @book{x, {', text: '{{{' })).replace(/\\[{}]/g, '');
    expect(entry.match(/{/g)?.length).toBe(entry.match(/}/g)?.length);
  });

  it('keeps a name whole when its parts are not known', () => {
    const { familyName: _, ...rest } = card({ speaker: 'Interviewer (not named)' });
    expect(bibtex(rest)).toContain('author = {{Interviewer (not named)}}');
  });
});

describe('markdownCitation', () => {
  it('quotes, says who and when, and links', () => {
    expect(markdownCitation(card())).toBe(
      '> We tested 87 bridges.\n\n— Li Example, Minister of Tests, December 20, 2021. [A made interview](https://example.org/interview#:~:text=We%20tested%2087%20bridges.), Ministry of Tests (state media).\n',
    );
  });

  it.each([
    '[x](javascript:alert(1))',
    '![x](https://spy.example/p.png)',
    '<script>',
    '# x',
    '- x',
  ])('lets %j be nothing but words', (text) => {
    const words = markdownCitation(card({ text, title: text })).split('\n')[0] ?? '';
    expect(words.replace(/\\./g, '')).not.toMatch(/[[\]<>](?!\s)|^> [#-]/);
  });
});

describe('htmlCitation', () => {
  it('escapes everything that is not ours', () => {
    const html = htmlCitation(card({ text: '<b>"&\'</b>', speaker: '<i>x</i>' }));
    expect(html).toContain('&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;');
    expect(html).not.toMatch(/<(b|i)>/);
  });
});

describe('quotationJsonLd', () => {
  it('is a schema.org Quotation with its source', () => {
    expect(quotationJsonLd(card({ publicationDate: '2021-12-24' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      identifier: 'made-interview#p3',
      text: 'We tested 87 bridges.',
      inLanguage: 'en',
      creator: { '@type': 'Person', name: 'Li Example', jobTitle: 'Minister of Tests' },
      dateCreated: '2021-12-20',
      isBasedOn: {
        '@type': 'CreativeWork',
        name: 'A made interview',
        url: 'https://example.org/interview',
        publisher: { '@type': 'Organization', name: 'Ministry of Tests' },
        datePublished: '2021-12-24',
      },
      url: 'https://example.org/interview#:~:text=We%20tested%2087%20bridges.',
    });
  });

  it.each(['question', 'editorial'] as const)('gives no creator to a %s', (voice) => {
    expect(quotationJsonLd(card({ voice }))).not.toHaveProperty('creator');
  });

  it('leaves an unknown date out', () => {
    const made = quotationJsonLd(card({ date: 'unknown', publicationDate: '2021-12-24' }));
    expect(made).not.toHaveProperty('dateCreated');
  });
});
