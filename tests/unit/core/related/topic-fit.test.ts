import { describe, expect, it } from 'vitest';
import {
  fitValue,
  strayShare,
  type TopicFit,
  topicFits,
} from '../../../../src/core/related/topic-fit.ts';
import { FISHING, relatedRecord } from './sample-record.ts';

const text = 'The fisheries matter.';

function fitOf(topics: string[], broader: Record<string, string[]> = {}, said = text) {
  const record = relatedRecord({ person: 'ada-north', passages: [{ text: said, topics }] });
  record.corpus.topics = record.corpus.topics.map((topic) => ({
    ...topic,
    broader: broader[topic.id] ?? [],
  }));
  const passage = record.corpus.passages[0];
  if (!passage) throw new Error('no passage');
  return topicFits(passage, [FISHING], record)[0];
}

function worthOf(fit: TopicFit | undefined): number {
  return fit ? fitValue(fit) : 0;
}

describe('topicFits', () => {
  it('prefers the topic itself to a narrower one, and that to a broader one', () => {
    const own = fitOf(['fishing'])?.closeness ?? 0;
    const narrower = fitOf(['rail'], { rail: ['fishing'] })?.closeness ?? 0;
    const broader = fitOf(['rail'], { fishing: ['rail'] })?.closeness ?? 0;
    expect(own).toBeGreaterThan(narrower);
    expect(narrower).toBeGreaterThan(broader);
    expect(broader).toBeGreaterThan(0);
  });

  it('values less what is all about the wider topic than one sentence in ten on the topic itself', () => {
    const other = 'We spoke of schools, roads and the price of bread.';
    const value = (passage: string, topic: string, broader: Record<string, string[]>) =>
      worthOf(fitOf([topic], broader, passage));
    const touched = value(`${text} ${`${other} `.repeat(9)}`.trim(), 'fishing', {});
    const whole = value('The freight trains run.', 'rail', { fishing: ['rail'] });
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(touched);
  });

  it('finds no fit between topics that have nothing to do with each other', () => {
    expect(fitOf(['rail'])).toBeUndefined();
  });

  it('takes what is said of a subject in general as only near, beside a page on a part of it', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text, topics: ['fishing'] }],
    });
    record.corpus.topics = record.corpus.topics.map((topic) => ({
      ...topic,
      broader: topic.id === 'rail' ? ['fishing'] : [],
    }));
    const [passage] = record.corpus.passages;
    if (!passage) throw new Error('no passage');
    const found = (rail: number) =>
      topicFits(passage, [FISHING, { ...FISHING, id: 'rail', score: rail }], record)[0];
    const value = (rail: number) => worthOf(found(rail));
    expect(value(FISHING.score)).toBeLessThan(value(0.5));
    expect(found(FISHING.score)?.closeness, 'it is on the subject all the same').toBe(1);
  });

  it('takes another part of the subject as only near, beside a page on one part of it', () => {
    const record = relatedRecord({ person: 'ada-north', passages: [{ text, topics: ['rail'] }] });
    const [fishing, rail] = record.corpus.topics;
    const [passage] = record.corpus.passages;
    if (!fishing || !rail || !passage) throw new Error('no topics');
    const harbour = { ...rail, id: 'harbour', broader: ['fishing'] };
    record.corpus.topics = [fishing, { ...rail, broader: ['fishing'] }, harbour];
    const value = (...parts: string[]) => {
      const topics = [FISHING, ...parts.map((id) => ({ ...FISHING, id }))];
      const fits = topicFits(passage, topics, record);
      return worthOf(fits.find((fit) => fit.topic.id === 'fishing'));
    };
    expect(value('harbour')).toBeLessThan(value());
    expect(value('harbour', 'rail')).toBe(value());
  });

  it('values a surer topic more', () => {
    const base = {
      topic: FISHING,
      met: FISHING.id,
      share: 1,
      closeness: 1,
      sure: 1,
      aside: false,
      rarity: 1,
      asked: false,
    };
    const unsure = { ...base, topic: { ...FISHING, score: 0.5 } };
    expect(fitValue(base)).toBeGreaterThan(fitValue(unsure));
  });
});

describe('strayShare', () => {
  it('counts what only the question speaks of', () => {
    const answer = (asked: string[]) => {
      const record = relatedRecord({
        person: 'ada-north',
        passages: [
          { text: 'And the rest?', voice: 'question', topics: asked },
          { text, topics: ['fishing'], answers: true },
        ],
      });
      const passage = record.corpus.passages[1];
      if (!passage) throw new Error('no passage');
      return strayShare(passage, [FISHING], new Set(), record);
    };
    expect(answer(['fishing'])).toBe(0);
    expect(answer(['rail'])).toBeGreaterThan(0);
  });

  it('counts less what much of the record speaks of', () => {
    const stray = (others: number) => {
      const rail = { text: 'The freight trains run.', topics: ['rail'] };
      const filler = { text: 'The harbour is open.' };
      const record = relatedRecord({
        person: 'ada-north',
        passages: [rail, ...Array.from({ length: 20 }, (_, at) => (at < others ? rail : filler))],
      });
      const [passage] = record.corpus.passages;
      if (!passage) throw new Error('no passage');
      return strayShare(passage, [FISHING], new Set(), record);
    };
    expect(stray(20)).toBeLessThan(stray(10));
    expect(stray(10)).toBeLessThan(stray(0));
  });

  it('counts a place that the page never names', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: 'The fisheries lie near the freight trains.', topics: ['fishing'] }],
    });
    record.corpus.topics = record.corpus.topics.map((topic) => ({
      ...topic,
      place: topic.id === 'rail',
    }));
    const [passage] = record.corpus.passages;
    if (!passage) throw new Error('no passage');
    const stray = (...signs: string[]) => strayShare(passage, [FISHING], new Set(signs), record);
    expect(stray('$rail')).toBe(0);
    expect(stray('$sea')).toBeGreaterThan(0.5);
  });
});
