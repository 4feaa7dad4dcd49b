import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../../src/core/related/page-words.ts';
import { type RelatedRecord, rankPassages } from '../../../../src/core/related/rank-passages.ts';
import { FISHING, fishingPage, relatedRecord } from './sample-record.ts';

function order(record: RelatedRecord, page = fishingPage()): number[] {
  return rankPassages(record, page, [FISHING], pageWords(page)).map(({ index }) => index);
}

const about = 'The fisheries matter to everybody who lives along the coast of our two countries.';
const aside =
  'We spoke of roads. We spoke of schools. We spoke of tax. The fisheries came up once at the end.';

describe('rankPassages', () => {
  it('puts a passage on the subject before one that touches it', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: aside, topics: ['fishing'] },
        { text: about, topics: ['fishing'] },
      ],
    });
    expect(order(record)).toEqual([1, 0]);
  });

  it('puts a passage on two subjects of the page before one on either', () => {
    const trains = 'Freight trains matter to everybody who lives along the coast of our countries.';
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: about, topics: ['fishing'] },
        { text: `${about} ${trains}`, topics: ['fishing', 'rail'] },
      ],
    });
    const page = fishingPage();
    const rail = { ...FISHING, id: 'rail', label: 'Rail' };
    const ranked = rankPassages(record, page, [FISHING, rail], pageWords(page));
    expect(ranked.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('takes what is said of the whole for no second subject on a page that names a part of it too', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [{ text: about, topics: ['fishing'] }],
    });
    record.corpus.topics = record.corpus.topics.map((topic) => ({
      ...topic,
      broader: topic.id === 'rail' ? ['fishing'] : [],
    }));
    const page = fishingPage();
    const part = { ...FISHING, id: 'rail', label: 'Rail' };
    const topicSignal = (...topics: (typeof FISHING)[]) =>
      rankPassages(record, page, topics, pageWords(page))[0]?.signals.topic;
    expect(topicSignal(part)).toBeGreaterThan(0);
    expect(topicSignal(part, FISHING)).toBe(topicSignal(part));
  });

  it('leaves out a passage that only thanks and greets, whatever it names', () => {
    const thanks =
      'Thank you for coming to speak of the fisheries and of all the fishermen of our long coast.';
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: thanks, topics: ['fishing'] },
        { text: about, topics: ['fishing'] },
      ],
    });
    expect(order(record)).toEqual([1]);
    // What is kept of it says the same to the next page.
    expect(order(record)).toEqual([1]);
  });

  it("puts the official's own words before a report of them", () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: about, voice: 'reported', topics: ['fishing'] },
        { text: about, voice: 'direct', topics: ['fishing'] },
      ],
    });
    expect(order(record)).toEqual([1, 0]);
  });

  it('ranks by the subject alone for a page without a date', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: aside, topics: ['fishing'] },
        { text: about, topics: ['fishing'] },
      ],
    });
    const page = fishingPage({ published: '' });
    const ranked = rankPassages(record, page, [FISHING], pageWords(page));
    expect(ranked.map(({ index }) => index)).toEqual([1, 0]);
    expect(ranked.map(({ signals }) => signals.near)).toEqual([0, 0]);
  });

  it('puts the passage that the page quotes first', () => {
    const filler = 'Nobody doubts it, least of all me, my dear friends.';
    const quoted = 'We will not take one more net from the water than you do.';
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: `${about} ${about} ${filler}`, topics: ['fishing'] },
        { text: `${about} ${quoted} ${filler}`, topics: ['fishing'] },
      ],
    });
    const page = fishingPage({ paragraphs: [`“${quoted.slice(0, -1)},” the minister said.`] });
    expect(order(record, page)[0]).toBe(1);
    const wordings = (asking: typeof page) =>
      rankPassages(record, asking, [FISHING], pageWords(asking)).map(
        ({ index, signals }) => [index, signals.wording > 0] as const,
      );
    expect(wordings(page)).toEqual([
      [1, true],
      [0, false],
    ]);
    expect(new Map(wordings(fishingPage())).get(1)).toBe(false);
  });

  it('counts shared wording once, however often a passage repeats it, and only of words in the same order', () => {
    const line = 'We will not take one more net.';
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: `${about} ${line}`, topics: ['fishing'] },
        { text: `${about} ${line} ${line}`, topics: ['fishing'] },
        { text: `${about} One net more take we will not.`, topics: ['fishing'] },
      ],
    });
    const page = fishingPage({ paragraphs: [line] });
    const ranked = rankPassages(record, page, [FISHING], pageWords(page));
    const wordings = new Map(ranked.map(({ index, signals }) => [index, signals.wording]));
    expect(wordings.get(0)).toBeGreaterThan(0);
    expect(wordings.get(1)).toBe(wordings.get(0));
    expect(wordings.get(2)).toBe(0);
  });

  it('puts the nearer in time first where all else is alike', () => {
    const passages = [{ text: about, topics: ['fishing'] }];
    const record = relatedRecord(
      { person: 'ada-north', eventDate: '2011-05-04', passages },
      { person: 'ada-north', eventDate: '2021-05-04', passages },
    );
    expect(order(record)).toEqual([1, 0]);
  });

  it('leaves out passages on other topics, whatever words they share', () => {
    const record = relatedRecord({
      person: 'ada-north',
      passages: [
        { text: `${about} Fishing rights, northern bay, harbour master.`, topics: ['rail'] },
      ],
    });
    expect(order(record)).toEqual([]);
  });
});
