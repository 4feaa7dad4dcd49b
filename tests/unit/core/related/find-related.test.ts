import { describe, expect, it } from 'vitest';
import { findRelated } from '../../../../src/core/related/find-related.ts';
import { FISHING, fishingPage, relatedRecord } from './sample-record.ts';

const long =
  'We spoke for many hours about the fisheries, and we shall go on speaking until it is settled.';
const question = 'Will you share the fisheries with your neighbours, and when?';

describe('findRelated', () => {
  it("shows official words on the page's topic, with reasons and marks", () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: long, topics: ['fishing'] }],
    });
    const { shown, related } = findRelated(record, fishingPage(), [FISHING]);
    expect(shown).toBe(true);
    expect(related[0]).toMatchObject({
      speaker: 'Ada North',
      text: long,
      reasons: [{ kind: 'named', words: ['fishing rights'], where: 'title', count: 1 }],
    });
    const marked = related[0]?.highlights.map(({ start, end }) => long.slice(start, end));
    expect(marked).toContain('fisheries');
  });

  it('shows nothing for a page without topics', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: long, topics: ['fishing'] }],
    });
    expect(findRelated(record, fishingPage(), [])).toEqual({
      shown: false,
      related: [],
      timeline: [],
    });
  });

  it('does not show a weak passage unasked, but returns it on request', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: long, topics: ['fishing'] }],
    });
    const { shown, related } = findRelated(record, fishingPage(), [{ ...FISHING, score: 0.6 }]);
    expect([shown, related.length]).toEqual([false, 1]);
  });

  it('shows what is said of a whole subject beside a page on a part of it', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: long, topics: ['fishing'] }],
    });
    record.corpus.topics = record.corpus.topics.map((topic) => ({
      ...topic,
      broader: topic.id === 'rail' ? ['fishing'] : [],
    }));
    expect(findRelated(record, fishingPage(), [{ ...FISHING, id: 'rail' }]).shown).toBe(true);
  });

  it('never shows a question or the words of editors as a result', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: question, voice: 'question', topics: ['fishing'] },
        { text: long, voice: 'editorial', topics: ['fishing'] },
      ],
    });
    expect(findRelated(record, fishingPage(), [FISHING]).related).toEqual([]);
  });

  it('shows no answer that is too short to mean anything', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: question, voice: 'question', topics: ['fishing'] },
        { text: 'Yes, exactly.', topics: ['fishing'], answers: true },
      ],
    });
    expect(findRelated(record, fishingPage(), [FISHING]).related).toEqual([]);
  });

  it('finds an answer by the topic of its question and shows the question with it', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: question, voice: 'question', topics: ['fishing'] },
        { text: 'We have always been ready to share them, and next year we shall.', answers: true },
      ],
    });
    const { related } = findRelated(record, fishingPage(), [FISHING]);
    expect(related[0]?.question).toBe(question);
    expect(related[0]?.score).toBeLessThan(FISHING.score);
    expect(related[0]?.reasons).toContainEqual({ kind: 'asked' });
  });

  it('tells which words the page has in common with the passage', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: long, topics: ['fishing'] }],
    });
    const page = fishingPage({
      paragraphs: ['They will “go on speaking until it is settled”, said Ada North.'],
    });
    expect(findRelated(record, page, [FISHING]).related[0]?.reasons).toContainEqual({
      kind: 'shared',
      words: 'go on speaking until it is settled',
    });
  });
});
