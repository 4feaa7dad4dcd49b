import { describe, expect, it } from 'vitest';
import {
  apaCitation,
  chicagoCitation,
  mlaCitation,
  plainCitation,
} from '../../../../src/core/cite/prose-citations.ts';
import { card } from './samples.ts';

const accessed = { accessed: '2022-01-05' };

describe('citations in prose', () => {
  it.each([
    [
      plainCitation(card()),
      'Li Example, Minister of Tests, Dec. 20, 2021: “We tested 87 bridges.” (“A made interview”, published by Ministry of Tests, state media.) https://example.org/interview',
    ],
    [
      plainCitation(card({ voice: 'reported', translation: true })),
      'Li Example, Minister of Tests, Dec. 20, 2021 (paraphrase by the publisher): We tested 87 bridges. (“A made interview”, published by Ministry of Tests, state media; translation.) https://example.org/interview',
    ],
    [
      plainCitation(card({ voice: 'question', speaker: 'Interviewer (not named)', role: '' })),
      'Interviewer (not named), Dec. 20, 2021 (question): “We tested 87 bridges.” (“A made interview”, published by Ministry of Tests, state media.) https://example.org/interview',
    ],
    [
      chicagoCitation(card(), accessed),
      'Li Example. “A made interview.” Interview. Ministry of Tests, December 20, 2021. Accessed January 5, 2022. https://example.org/interview.',
    ],
    [
      apaCitation(card(), accessed),
      'Li, E. (2021, December 20). A made interview [Interview]. Ministry of Tests. Retrieved January 5, 2022, from https://example.org/interview',
    ],
    [
      mlaCitation(card(), accessed),
      'Li Example. “A made interview.” Interview. Ministry of Tests, 20 Dec. 2021, https://example.org/interview. Accessed 5 Jan. 2022.',
    ],
  ])('writes %s', (made, wanted) => {
    expect(made).toBe(wanted);
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
      expect(chicagoCitation(named).startsWith(`${chicago} “`)).toBe(true);
      expect(apaCitation(named).startsWith(`${apa} (`)).toBe(true);
    },
  );

  it.each([
    ['2021-12', 'December 2021', '(2021, December)', 'Dec. 2021', 'December 2021'],
    ['2021', '2021', '(2021)', '2021', '2021'],
    [
      'unknown',
      'n.d. (by January 2, 2021)',
      '(n.d.)',
      'n.d. (by January 2, 2021)',
      'n.d. (by January 2, 2021)',
    ],
  ])('is as precise about %s as the record', (date, chicago, apa, mla, plain) => {
    const dated = card({ date, notAfter: '2021-01-02' });
    expect(chicagoCitation(dated)).toContain(`Tests, ${chicago}.`);
    expect(apaCitation(dated)).toContain(apa);
    expect(mlaCitation(dated)).toContain(`Tests, ${mla},`);
    expect(plainCitation(dated)).toContain(`Minister of Tests, ${plain}: “`);
  });

  it('puts no second pair of marks round words that bring their own', () => {
    expect(plainCitation(card({ text: '“We did,” he said.' }))).toContain(': “We did,” he said. (');
  });
});
