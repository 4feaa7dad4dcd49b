import { describe, expect, it } from 'vitest';
import {
  apaCitation,
  chicagoCitation,
  mlaCitation,
  plainCitation,
} from '../../../../src/core/cite/prose-citations.ts';
import { card } from './samples.ts';

const accessed = { accessed: '2022-01-05' };

/** Where nothing was printed before, so that the places are one. */
const own = { outlet: 'Ministry of Tests' };

describe('citations in prose', () => {
  it.each([
    ['2021-03-05', '5 Mar. 2021', 'March 5, 2021'],
    ['2021-04-05', '5 Apr. 2021', 'April 5, 2021'],
    ['2021-06-05', '5 June 2021', 'June 5, 2021'],
    ['2021-09-05', '5 Sept. 2021', 'Sept. 5, 2021'],
    ['2021-11', 'Nov. 2021', 'November 2021'],
  ])('shorten the month of %s as each manual does: %s, %s', (date, mla, ap) => {
    expect(mlaCitation(card({ ...own, date })).plain).toContain(`Tests, ${mla}, https`);
    expect(plainCitation(card({ ...own, date }))).toContain(`Tests, ${ap}: “`);
  });

  it.each([
    [
      plainCitation(card()),
      'Li Example, Minister of Tests, Dec. 20, 2021: “We tested 87 bridges.” (“A made interview”; first in The Daily Made, independent; published by Ministry of Tests, state media.) https://example.org/interview',
    ],
    [
      plainCitation(card({ ...own, voice: 'reported', translation: true })),
      'Li Example, Minister of Tests, Dec. 20, 2021 (paraphrase by the publisher): We tested 87 bridges. (“A made interview”; published by Ministry of Tests, state media; translation.) https://example.org/interview',
    ],
    [
      plainCitation(
        card({ ...own, voice: 'question', speaker: 'Interviewer (not named)', role: '' }),
      ),
      'Interviewer (not named), Dec. 20, 2021 (question): “We tested 87 bridges.” (“A made interview”; published by Ministry of Tests, state media.) https://example.org/interview',
    ],
    [
      chicagoCitation(card(own), accessed).plain,
      'Li Example. “A made interview.” Interview. Ministry of Tests, December 20, 2021. Accessed January 5, 2022. https://example.org/interview.',
    ],
    [
      chicagoCitation(card({ interviewers: ['Bo Made, MTV', 'The Daily Made'] }), accessed).plain,
      'Li Example. “A made interview.” Interview by Bo Made, MTV and The Daily Made. The Daily Made, December 20, 2021. Ministry of Tests. Accessed January 5, 2022. https://example.org/interview.',
    ],
    [
      chicagoCitation(card({ ...own, kind: 'speech', venue: 'Bridge Forum' })).plain,
      'Li Example. “A made interview.” Speech, Bridge Forum. Ministry of Tests, December 20, 2021. https://example.org/interview.',
    ],
    [
      apaCitation(card(), accessed).plain,
      'Li, E. (2021, December 20). A made interview [Interview]. The Daily Made; Ministry of Tests. Retrieved January 5, 2022, from https://example.org/interview',
    ],
    [
      apaCitation(card({ ...own, publicationDate: '2021-12-24' }), accessed).plain,
      'Li, E. (2021, December 20). A made interview [Interview]. Ministry of Tests. https://example.org/interview',
    ],
    [
      mlaCitation(card(), accessed).plain,
      'Li Example. “A made interview.” Interview. The Daily Made, 20 Dec. 2021. Ministry of Tests, https://example.org/interview. Accessed 5 Jan. 2022.',
    ],
    [
      mlaCitation(card({ kind: 'article' })).plain,
      'Li Example. “A made interview.” The Daily Made, 20 Dec. 2021. Ministry of Tests, https://example.org/interview.',
    ],
  ])('writes %s', (made, wanted) => {
    expect(made).toBe(wanted);
  });

  it('writes what each manual sets in italics so, and escapes everything else', () => {
    const article = card({ kind: 'article', title: 'Bridges & <b>', publisher: 'x.example' });
    expect(chicagoCitation(article).html).toBe(
      'Li Example. “Bridges &amp; &lt;b&gt;.” <i>The Daily Made</i>, December 20, 2021. <i>x.example</i>. https://example.org/interview.',
    );
    expect(chicagoCitation(card()).html).not.toContain('<i>');
    expect(apaCitation(card()).html).toContain('. <i>A made interview</i> [Interview]. The');
    expect(mlaCitation(card()).html).toContain('<i>The Daily Made</i>, 20 Dec. 2021. <i>Ministry');
  });

  it.each([
    ['“Wolves” at the door', '“‘Wolves’ at the door.”'],
    ['Say "no" twice', '“Say ‘no’ twice.”'],
    ['Why now?', '“Why now?”'],
  ])('sets the title %s between marks as a title is set', (title, set) => {
    expect(chicagoCitation(card({ title })).plain).toContain(` ${set} `);
    expect(mlaCitation(card({ title })).plain).toContain(` ${set} `);
  });

  it('gives the day of the page, and calls it so, where that of the statement is not known', () => {
    const dated = card({ date: 'unknown', notAfter: '2021-01-02', publicationDate: '2021-01-02' });
    expect(plainCitation(dated)).toContain('Minister of Tests, published Jan. 2, 2021: “');
    expect(chicagoCitation(dated).plain).toContain(
      'The Daily Made. Ministry of Tests, published January 2, 2021.',
    );
    expect(apaCitation(dated).plain).toContain('(2021, January 2)');
    expect(mlaCitation(dated).plain).toContain('Ministry of Tests, published 2 Jan. 2021, https');
  });

  it.each([
    ['Li Example', 'Li', 'Li Example.', 'Li, E.'],
    ['Ada B. Example', 'Example', 'Example, Ada B.', 'Example, A. B.'],
    ['Jean-Luc Made', 'Made', 'Made, Jean-Luc.', 'Made, J.-L.'],
    ['Sukarno', undefined, 'Sukarno.', 'Sukarno.'],
    ['Li Example', 'Wang', 'Li Example.', 'Li Example.'],
  ])(
    'orders the name %s (family name %s) as each manual wants',
    (speaker, familyName, chicago, apa) => {
      const { familyName: _, ...rest } = card({ speaker });
      const named = familyName === undefined ? rest : { ...rest, familyName };
      expect(chicagoCitation(named).plain.startsWith(`${chicago} “`)).toBe(true);
      expect(apaCitation(named).plain.startsWith(`${apa} (`)).toBe(true);
    },
  );

  it.each([
    ['2021-12', 'December 2021', '(2021, December)', 'Dec. 2021', 'December 2021'],
    ['2021', '2021', '(2021)', '2021', '2021'],
    ['unknown', 'n.d. (by January 2, 2021)', '(n.d.)', 'n.d. (by 2 Jan. 2021)', 'by Jan. 2, 2021'],
  ])('is as precise about %s as the record', (date, chicago, apa, mla, plain) => {
    const dated = card({ ...own, date, notAfter: '2021-01-02' });
    expect(chicagoCitation(dated).plain).toContain(`Tests, ${chicago}.`);
    expect(apaCitation(dated).plain).toContain(apa);
    expect(mlaCitation(dated).plain).toContain(`Tests, ${mla},`);
    expect(plainCitation(dated)).toContain(`Minister of Tests, ${plain}: “`);
  });

  it('puts no second pair of marks round words that bring their own', () => {
    expect(plainCitation(card({ text: '“We did,” he said.' }))).toContain(': “We did,” he said. (');
  });
});
