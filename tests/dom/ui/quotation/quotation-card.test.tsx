import { describe, expect, it, vi } from 'vitest';
import type { CheckedQuotation, EditNote } from '../../../../src/core/findings.ts';
import { writeNote } from '../../../../src/ui/copy/write-note.ts';
import { QuotationCard } from '../../../../src/ui/quotation/QuotationCard.tsx';
import { button, draw, press, wordsOf } from '../draw.tsx';
import { changedNumber, checked, corpus, edit, match } from '../samples.ts';

const article = {
  url: 'https://news.example/a',
  title: 'Bridges stand',
  published: '2022-05-02',
  language: 'en',
};

function drawCard(quotation: CheckedQuotation, copy = () => true) {
  return draw(
    <QuotationCard
      checked={quotation}
      corpus={corpus}
      article={article}
      now={() => '2022-05-03T10:00:00Z'}
      copy={copy}
      writeNote={writeNote}
    />,
  );
}

describe('QuotationCard', () => {
  it.each([
    ['verbatim', 'Word for word'],
    ['elided', 'Word for word, with words left out'],
    ['altered', 'Words differ'],
    ['reported', 'As reported, not as direct speech'],
    ['question', 'The interviewer’s words'],
    ['different-wording', 'A similar passage in other words'],
    ['phrase', 'Phrase occurs in the record'],
  ] as const)('gives the verdict %s in words', (verdict, words) => {
    expect(wordsOf(drawCard(checked({ verdict })).querySelector('h2'))).toBe(words);
  });

  it('has no page in the note of a pasted quotation, and still says how far apart the dates are', async () => {
    const copy = vi.fn((_: { plain: string; html: string }) => true);
    const root = draw(
      <QuotationCard
        checked={changedNumber()}
        corpus={corpus}
        articleDate="2021-12-25"
        now={() => '2022-05-03T10:00:00Z'}
        copy={copy}
        writeNote={writeNote}
      />,
    );
    expect(root.textContent).toContain('before this article');
    for (const name of ['Copy this check', 'Markdown', 'HTML', 'JSON', 'Web Annotation']) {
      await press(button(root, name));
    }
    expect(copy).toHaveBeenCalledTimes(5);
    for (const [{ plain, html }] of copy.mock.calls) {
      expect(plain).not.toMatch(/^\W*Page:|"page": \{|"source": ""/m);
      expect(html).not.toContain('<dt>Page</dt>');
    }
  });

  it('names the size and the span of the record when it has nothing, and never says false', () => {
    const words = wordsOf(drawCard(checked({ verdict: 'not-in-corpus', match: null })));
    expect(words).toContain('Not in the 5 statements held');
    expect(words).toContain('26 March 2020 to 18 April 2022');
    expect(words).not.toMatch(/false|fake|never said/i);
  });

  it('marks in the page’s wording the place where a word of the record is missing', () => {
    const text = 'We tested 87 bridges, and of them fell.';
    const gone = { ...edit({ kind: 'delete', page: '', record: 'none ', at: 26 }), pageStart: 26 };
    const root = drawCard(checked({ verdict: 'altered', text, edits: [{ ...gone, pageEnd: 26 }] }));
    const sign = root.querySelector('.diff-page .diff-none');
    expect(sign?.getAttribute('aria-label')).toBe('Only in the record: “none ”');
    expect(sign?.previousSibling?.textContent).toBe('We tested 87 bridges, and ');
    expect(root.querySelector('.diff-record .diff-none')).toBeNull();
  });

  it('shows both wordings, and calls a changed number out in words', () => {
    const root = drawCard(changedNumber());
    expect(wordsOf(root.querySelector('.diff-page'))).toContain('We tested 79 bridges');
    expect(wordsOf(root.querySelector('.diff-record'))).toContain('We tested 87 bridges');
    expect(wordsOf(root.querySelector('.diff-page ins'))).toBe('79');
    expect(wordsOf(root.querySelector('.diff-record del'))).toBe('87');
    expect(wordsOf(root.querySelector('.differences'))).toBe(
      'Number The quotation has “79”, the record has “87”',
    );
  });

  it('shows omitted words in their place and says that they may matter', () => {
    const record = 'We tested 87 bridges, and none of them fell.';
    const spans = [
      {
        statement: 'made-interview',
        passage: 'made-interview#p3',
        start: 0,
        end: 20,
        text: record.slice(0, 20),
      },
      {
        statement: 'made-interview',
        passage: 'made-interview#p3',
        start: 30,
        end: 44,
        text: record.slice(30),
      },
    ];
    const root = drawCard(
      checked({
        text: 'We tested 87 bridges … of them fell.',
        verdict: 'elided',
        flags: ['meaning-omission'],
        turning: [', and none'],
        match: match({ spans }),
        edits: [{ ...edit({ kind: 'omit', page: '', record: ', and none', at: 20 }) }],
      }),
    );
    expect(wordsOf(root.querySelector('.diff-gap.diff-weighs'))).toBe('[, and none]');
    expect(wordsOf(root.querySelector('.flags'))).toBe(
      'The words left out may matter to the meaning: “, and none”',
    );
  });

  it('sets a long omission apart with the number of its words, unfolded where it may matter', () => {
    const omitted = `${'We tested every bridge of the country twice. '.repeat(5)}None fell.`;
    const span = { statement: 'made-interview', passage: 'made-interview#p3' };
    const end = 10 + omitted.length;
    const spans = [
      { ...span, start: 0, end: 9, text: 'We tested' },
      { ...span, start: end + 1, end: end + 9, text: 'We rested' },
    ];
    const equal = edit({ kind: 'equal', page: 'We rested', record: 'We rested', at: 12 });
    const drawn = (turning: string[]) =>
      drawCard(
        checked({
          text: 'We tested … We rested',
          verdict: 'elided',
          turning,
          match: match({ spans }),
          edits: [
            edit({ kind: 'omit', page: '', record: omitted, at: 10 }),
            { ...equal, recordStart: end + 1, recordEnd: end + 9 },
          ],
        }),
      ).querySelector('details.set-apart');
    expect(wordsOf(drawn([]))).toBe(`42 words left out ${omitted}`.replace('out ', 'out'));
    expect(drawn([])?.hasAttribute('open')).toBe(false);
    expect(drawn([omitted])?.hasAttribute('open')).toBe(true);
  });

  it.each([
    ['number', true],
    ['negation', true],
    ['name', true],
    ['spelling', false],
    ['contraction', false],
    [undefined, false],
  ] as const)('sets a change that can turn the meaning as on a sign: %s', (note, weighs) => {
    const change = edit({
      kind: 'replace',
      page: '79',
      record: '87',
      at: 10,
      ...(note && { note }),
    });
    const root = drawCard(checked({ verdict: 'altered', edits: [change] }));
    const marks = [...root.querySelectorAll('.diff-mark')];
    expect(marks.map(({ classList }) => classList.contains('diff-weighs'))).toEqual([
      weighs,
      weighs,
    ]);
  });

  const replaced = (page: string, record: string, at: number, note?: EditNote) =>
    edit({ kind: 'replace', page, record, at, ...(note && { note }) });

  it('tells one or two differences in place of the sentence that there are some', () => {
    const edits = [replaced('wet', 'dry', 3), replaced('79', '87', 10, 'number')];
    const root = drawCard(checked({ verdict: 'altered', edits }));
    const verdict = root.querySelector('.quote-verdict');
    expect([...(verdict?.querySelectorAll('li') ?? [])].map(wordsOf)).toEqual([
      'The quotation has “wet”, the record has “dry”',
      'Number The quotation has “79”, the record has “87”',
    ]);
    expect(root.querySelector('.explain')).toBeNull();
    expect(verdict?.querySelector('.sr-only')).toBeNull();
  });

  it.each([
    ['three', [replaced('wet', 'dry', 3), replaced('old', 'new', 7)]],
    ['long ones', [replaced('wet '.repeat(20), 'dry', 3)]],
  ])('of %s it tells those that weigh more, and leaves the rest to the two texts', (_, plain) => {
    const edits = [...plain, replaced('79', '87', 90, 'number')];
    const root = drawCard(checked({ verdict: 'altered', edits }));
    const classes = [...root.querySelectorAll('.differences li')].map(({ className }) => className);
    expect(classes).toEqual([...plain.map(() => 'sr-only'), '']);
    expect(root.querySelector('.explain')).not.toBeNull();
    const alone = drawCard(checked({ verdict: 'different-wording', edits: plain }));
    expect(wordsOf(alone.querySelector('ul.sr-only'))).toContain('the record has “dry”');
  });

  it('calls a missing "not" by its name, and says once that it is missing', () => {
    const root = drawCard(
      checked({
        verdict: 'altered',
        flags: ['meaning-omission'],
        turning: ['not'],
        edits: [edit({ kind: 'delete', page: '', record: 'not', at: 6, note: 'negation' })],
      }),
    );
    expect(wordsOf(root.querySelector('.differences li:not(.sr-only)'))).toBe(
      'Negation Only in the record: “not”',
    );
    expect(root.querySelector('.flags'), 'said twice').toBeNull();
  });

  it('gives the words cut off that restrict what is quoted, not others that were passed over', () => {
    const root = drawCard(
      checked({
        verdict: 'altered',
        flags: ['meaning-omission'],
        turning: ['provided that the port opens'],
        edits: [edit({ kind: 'delete', page: '', record: 'probably', at: 6, note: 'modal' })],
      }),
    );
    expect(wordsOf(root.querySelector('.differences li:not(.sr-only)'))).toBe(
      'Degree of certainty Only in the record: “probably”',
    );
    expect(wordsOf(root.querySelector('.flags'))).toBe(
      'The words left out may matter to the meaning: “provided that the port opens”',
    );
  });

  it.each([
    ['. And so on.', 'bridges. And so on.'],
    ['” he said', 'bridges” he said'],
    ['and so on', 'bridges and so on'],
    ['“again”', 'bridges “again”'],
  ])('sets the record’s next words close or apart as it does: %s', (after, words) => {
    const root = drawCard(checked({ match: match({ text: 'bridges', after }) }));
    expect(wordsOf(root.querySelector('.passage'))).toBe(words);
  });

  it.each([
    [
      'other-speaker',
      { speaker: 'Bob Other' },
      'Here these words are attributed to Bob Other. In the record they come from Ada Example.',
    ],
    ['predates', {}, 'The article is older than this statement (20 December 2021).'],
    ['too-few-words', {}, 'Too few words to say whether they were taken from here.'],
    ['too-long', {}, 'This is long: only the first 20,000 characters were compared.'],
    [
      'one-of-several',
      {},
      'Several quotations were selected. This is one of them; check the others one by one.',
    ],
    ['cut-sentence', {}, 'The sentence goes on in the record.'],
    ['not-adjacent', {}, 'The parts are not next to each other in the record.'],
    ['several-sources', {}, 'Its parts come from more than one statement.'],
    ['contraction-only', {}, 'The only difference is a short form such as “don’t” for “do not”.'],
    ['spelling-only', {}, 'The only difference is spelling.'],
    [
      'other-language',
      {},
      'No statement is held in the language of this quotation, so it was not compared.',
    ],
  ] as const)('says the flag %s as a sentence', (flag, change, words) => {
    const root = drawCard(checked({ flags: [flag], ...(change as Partial<CheckedQuotation>) }));
    expect([...root.querySelectorAll('.flags li')].map(wordsOf)).toEqual([words]);
  });

  it('sets a flag that may turn the judgement over those that do not', () => {
    const root = drawCard(checked({ flags: ['cut-sentence', 'other-speaker'], speaker: 'Bob' }));
    const ranks = [...root.querySelectorAll('.flags li')].map(({ className }) => className);
    expect(ranks).toEqual(['flag-weighs', '']);
  });

  it.each(['reported', 'question'] as const)('says once whose words they are: %s', (verdict) => {
    const root = drawCard(checked({ verdict, match: match({ voice: verdict }) }));
    expect(root.querySelector('.voice-notes')).toBeNull();
  });

  it('says whose words the speaker was quoting', () => {
    const quoted = [{ start: 0, end: 9, source: 'the Charter of the United Nations' }];
    const root = drawCard(checked({ flags: ['quoted-words'], match: match({ quoted }) }));
    expect(wordsOf(root.querySelector('.flags'))).toContain(
      'from the Charter of the United Nations',
    );
  });

  it('shows what the record says before and after, the match marked', () => {
    const root = drawCard(
      checked({ match: match({ before: 'It was a hard year.', after: 'We go on.' }) }),
    );
    expect(wordsOf(root.querySelector('blockquote'))).toBe(
      'It was a hard year. We tested 87 bridges, and none of them fell. We go on.',
    );
    expect(wordsOf(root.querySelector('mark'))).toBe(match().text);
  });

  it.each([
    ['It was a hard year.', 'We stand.', 'We go on.', ['around', 'around']],
    ['It was hard, but', 'we stand', ', as ever.', ['rest', 'rest']],
    ['He said: “Enough.”', 'We stand', ', as ever.', ['around', 'rest']],
    ['As ever,', 'we stand', '.” We go on.', ['rest', 'around']],
    ['年初很难。', '我们站着', '，一如既往。', ['around', 'rest']],
  ])(
    'tells the rest of a cut sentence from what is only near: %s %s%s',
    (before, text, after, ranks) => {
      const root = drawCard(checked({ match: match({ before, text, after }) }));
      const spans = [...root.querySelectorAll('.passage span')].map(({ className }) => className);
      expect(spans).toEqual(ranks);
    },
  );

  it('tells which differences were not counted', () => {
    const root = drawCard(checked({ folds: ['case', 'quote-marks'] }));
    expect(wordsOf(root.querySelector('.folds'))).toBe(
      'Not counted as differences: capital letters and kinds of quotation marks',
    );
  });

  it('asks for the time at the moment of copying', async () => {
    let time = '2022-05-03T10:00:00Z';
    const copy = vi.fn((_: { plain: string; html: string }) => true);
    const root = draw(
      <QuotationCard
        checked={changedNumber()}
        corpus={corpus}
        now={() => time}
        copy={copy}
        writeNote={writeNote}
      />,
    );
    time = '2022-05-03T11:00:00Z';
    for (const name of ['Web Annotation', 'JSON', 'Markdown']) await press(button(root, name));
    expect(copy).toHaveBeenCalledTimes(3);
    for (const [{ plain }] of copy.mock.calls) expect(plain).toContain('2022-05-03T11:00:00Z');
  });

  it('copies a verification note with corpus, hash and the time of copying', async () => {
    const copy = vi.fn(() => true);
    const root = drawCard(changedNumber(), copy);
    await press(button(root, 'Copy this check'));
    const [content] = copy.mock.calls[0] as unknown as [{ plain: string; html: string }];
    expect(content.plain).toContain('Result: Words differ');
    expect(content.plain).toContain('SHA-256 ab12');
    expect(content.plain).toContain('Checked: 2022-05-03T10:00:00Z');
    expect(content.html).toContain('<dl>');
  });
});
