import { describe, expect, it } from 'vitest';
import { findRelated } from '../../../../src/core/related/find-related.ts';
import { statementsInTime } from '../../../../src/core/related/statements-in-time.ts';
import { FISHING, fishingPage, relatedRecord } from './sample-record.ts';

const long =
  'We spoke for many hours about the fisheries, and we shall go on speaking until it is settled.';
const onFishing = { text: long, topics: ['fishing'] };

const record = relatedRecord(
  { id: 'spoken', person: 'ada-north', eventDate: '2021-05-01', passages: [onFishing] },
  { id: 'asked', person: 'ada-north', passages: [{ ...onFishing, voice: 'question' }] },
  { id: 'trains', person: 'ada-north', passages: [{ text: long, topics: ['rail'] }] },
  { id: 'reported', person: 'ada-north', passages: [{ ...onFishing, voice: 'reported' }] },
);
const ids = (all: { statement: string }[]) => all.map(({ statement }) => statement);

describe('statementsInTime', () => {
  it('has every statement in which an official speaks of the subjects, and no other', () => {
    const all = statementsInTime(record.corpus, [], new Set(['fishing']));
    expect(ids(all)).toEqual(['spoken', 'reported']);
    expect(all[0]).toMatchObject({ speaker: 'Ada North', date: '2021-05-01' });
  });

  it('opens a statement at its related passage', () => {
    const { related, timeline } = findRelated(record, fishingPage(), [FISHING]);
    const [card] = related;
    expect(timeline.find(({ statement }) => statement === card?.statement)?.passage).toBe(
      card?.passage,
    );
  });
});
