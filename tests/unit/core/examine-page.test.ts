import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { examinePage } from '../../../src/core/examine-page.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { openCorpus } from '../../support/open-corpus.ts';

const blank = inventedArticle('', [], {
  url: 'https://ledger.example/2022/01/12/story',
  published: '2022-01-12',
});
const match: Article = {
  ...blank,
  title: 'Harbour Cup goes to the ferrymen after extra time',
  paragraphs: [
    'The ferrymen won the Harbour Cup on Saturday when their keeper stopped the last penalty.',
    '“We trained for this all winter and nobody believed in us,” the captain said.',
  ],
};
const talks: Article = {
  ...blank,
  title: 'Beijing and Washington trade warnings over the Taiwan Strait',
  paragraphs: [
    'China warned the United States on Wednesday against arms sales to Taiwan, as patrols in the Taiwan Strait went on.',
    '“We think preventing crises is more important than controlling crises,” Qin Gang, the ambassador, said in December.',
  ],
};

describe('examinePage', () => {
  it('shows nothing beside a football match, and says how much was searched', async () => {
    const findings = examinePage(await openCorpus(), match);
    expect(findings.shown).toBe(false);
    expect(findings.related).toEqual([]);
    expect(findings.quotations.map(({ verdict }) => verdict)).toEqual(['not-in-corpus']);
    expect(findings.corpus.statements).toBe(5);
  });

  it('shows statements on the subject and checks the quotation beside it', async () => {
    const findings = examinePage(await openCorpus(), talks);
    expect(findings.shown).toBe(true);
    expect(findings.topics.map(({ id }) => id)).toContain('taiwan');
    expect(findings.related.length).toBeGreaterThan(0);
    expect(findings.quotations[0]).toMatchObject({ verdict: 'verbatim', person: 'qin-gang' });
  });

  it('shows findings for a quotation from the record alone, on whatever subject', async () => {
    const [, quoted = ''] = talks.paragraphs;
    const paragraphs = [...match.paragraphs, quoted];
    const findings = examinePage(await openCorpus(), { ...match, paragraphs });
    expect(findings.related).toEqual([]);
    expect(findings.shown).toBe(true);
  });

  it('shows nothing for words that only an interviewer said', async () => {
    const paragraphs = [
      ...match.paragraphs,
      '“Have you been surprised by how quickly China has managed to get things under control?” she asked.',
    ];
    const findings = examinePage(await openCorpus(), { ...match, paragraphs });
    expect(findings.quotations.at(-1)?.verdict).toBe('question');
    expect(findings.shown).toBe(false);
  });
});
