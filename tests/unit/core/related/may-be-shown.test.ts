import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { findRelated } from '../../../../src/core/related/find-related.ts';
import { mayBeShown } from '../../../../src/core/related/may-be-shown.ts';
import { detectTopics } from '../../../../src/core/topics/detect-topics.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { openCorpus } from '../../../support/open-corpus.ts';

const TITLES = [
  'China warns the United States over arms sales to Taiwan',
  'Taiwan counts the damage after an earthquake',
  'Trump congratulates China on its anniversary',
  'Ceasefire plan for Ukraine meets with silence in Moscow',
  'Harbour Cup goes to the ferrymen after extra time',
  'Covid-19 in the office: how to air a room',
  'The pandemic and the price of bread',
];
const PARAGRAPHS = [
  'Beijing told Washington to stop selling arms to Taiwan, and said that the one-China principle is not up for talks.',
  'The earthquake shook the east of Taiwan at dawn; the roads along the coast were closed.',
  'Russia and Ukraine traded accusations after shelling in Donbas, and NATO called for restraint.',
  'The ferrymen won the cup on Saturday when their keeper stopped the last penalty.',
  'Where the virus came from is still asked; the laboratory in Wuhan denies a leak.',
  'The European Union and Xi Jinping smiled for an hour, and so did their ministers.',
  'The bakers of the old town keep their ovens lit all night, and nobody there remembers why.',
];

/** Of a subject, each sentence in its own paragraph: what runs through a page counts too. */
const THROUGH = [
  'Beijing sent forty warplanes across the median line of the Taiwan Strait.',
  'Taiwan independence means war, a spokesman in Beijing said.',
  'The island sent up its own fighters over the Taiwan Strait.',
  'Washington called the flights across the Taiwan Strait dangerous.',
  'Nobody crosses the median line by accident, a pilot in Taipei said.',
];
const HEADLINES = [...TITLES, 'Forty engines before dawn', 'Talks', 'Taiwan', 'China and Russia'];

/** What stands beside an article: as much as the longest article here. */
const OTHER_STORIES = [
  'The council will repair the harbour wall before winter, at a cost of four million, and close the quay for six weeks.',
  'A bakery in the old town has won the prize for the best loaf for the third year, and will open a second shop in May.',
  'The museum has bought the diary of the captain, who wrote of storms and soup and of the price of rope in every port.',
  'Trains to the coast will run every twenty minutes from June, the railway said, and the last one will leave at midnight.',
];

function article(title: string, paragraphs: string[], slug = 'story'): Article {
  const url = `https://ledger.example/2022/01/12/${slug}`;
  return inventedArticle(title, paragraphs, { url, published: '2022-01-12' });
}

describe('mayBeShown', () => {
  it('is true of whatever is shown, also where the page holds more than the article', async () => {
    const record = await openCorpus();
    let shown = 0;
    let ruledOut = 0;
    for (const title of TITLES) {
      for (const [at, first] of PARAGRAPHS.entries()) {
        const paragraphs = [first, ...PARAGRAPHS.slice(at + 1)];
        const read = article(title, paragraphs);
        const page = article(`${title} ; The Ledger`, [...OTHER_STORIES, ...paragraphs]);
        const may = mayBeShown(page, record.vocabulary);
        const topics = detectTopics(read, record.vocabulary);
        const now = findRelated(record, read, topics).shown;
        if (now) expect(may, `${title} / ${first}`).toBe(true);
        if (now) shown += 1;
        if (!may) ruledOut += 1;
      }
    }
    // The list would prove nothing if all of it were shown, or none.
    expect(shown).toBeGreaterThan(3);
    expect(ruledOut).toBeGreaterThan(3);
  });

  it('is true where the headline names nothing and the page speaks of a subject throughout', async () => {
    const record = await openCorpus();
    const read = article('Forty engines before dawn', THROUGH);
    const topics = detectTopics(read, record.vocabulary);
    expect(findRelated(record, read, topics).shown).toBe(true);
    const page = article('Forty engines before dawn ; The Ledger', [...PARAGRAPHS, ...THROUGH]);
    expect(mayBeShown(page, record.vocabulary)).toBe(true);
  });

  it('is true where the headline names nothing and a third of a long text speaks of a subject', async () => {
    const record = await openCorpus();
    const named = THROUGH.slice(1).map((sentence) => `${THROUGH[0]} ${sentence}`);
    const read = article('Forty engines before dawn', [
      ...named,
      ...OTHER_STORIES,
      ...OTHER_STORIES,
    ]);
    const topics = detectTopics(read, record.vocabulary);
    expect(findRelated(record, read, topics).shown).toBe(true);
    expect(mayBeShown(read, record.vocabulary, [read.title], 1)).toBe(true);
    const titles = ['Forty engines wake Rome'];
    expect(mayBeShown(read, record.vocabulary, titles, 1), 'it names Rome').toBe(false);
  });

  it('is true where the headline names nothing and a short text opens with a subject in several words', async () => {
    const record = await openCorpus();
    const told = ['Beijing sent warships around Taiwan, and Congress sent an envoy.'];
    const read = article('Forty engines', told);
    expect(findRelated(record, read, detectTopics(read, record.vocabulary)).shown).toBe(true);
    const may = (titles: string[]) =>
      mayBeShown(article('', [...OTHER_STORIES, ...told]), record.vocabulary, titles);
    expect(may(['Forty engines over Moscow', 'Forty engines'])).toBe(true);
    expect(may(['Forty engines over Moscow'])).toBe(false);
  });

  it('is true where the headline names nothing, the address does and the page is long', async () => {
    const record = await openCorpus();
    const others = Array.from({ length: 5 }, () => OTHER_STORIES).flat();
    const long = [...THROUGH.slice(0, 1), ...others];
    const read = article('Forty engines', long, 'warplanes-taiwan-strait');
    expect(findRelated(record, read, detectTopics(read, record.vocabulary)).shown).toBe(true);
    const may = (slug: string, titles = ['The Ledger', 'Forty engines']) =>
      mayBeShown(article('', long, slug), record.vocabulary, titles);
    expect(may('warplanes-taiwan-strait')).toBe(true);
    expect(may('forty-engines-before-dawn')).toBe(false);
    expect(may('warplanes-taiwan-strait', ['Earthquake in Rome'])).toBe(false);
  });

  it('is false where what names the subject is too little of the page to be its article', async () => {
    const { vocabulary } = await openCorpus();
    const beside = (times: number) => {
      const others = Array.from({ length: times }, () => OTHER_STORIES).flat();
      return mayBeShown(article('Forty engines', [...THROUGH.slice(0, 2), ...others]), vocabulary);
    };
    expect(beside(2)).toBe(true);
    expect(beside(6)).toBe(false);
  });

  it('asks more where more of the page is known to be its article', async () => {
    const { vocabulary } = await openCorpus();
    const paragraphs = [...THROUGH.slice(0, 2), ...OTHER_STORIES, ...OTHER_STORIES];
    const page = article('Forty engines', paragraphs);
    expect(mayBeShown(page, vocabulary, ['Forty engines'])).toBe(true);
    expect(mayBeShown(page, vocabulary, ['Forty engines'], 0.75)).toBe(false);
    // The headline is enough however long the article is.
    expect(mayBeShown(page, vocabulary, ['Warships cross the Taiwan Strait'], 0.75)).toBe(true);
  });

  it('is false where every headline tells of another subject', async () => {
    const { vocabulary } = await openCorpus();
    const may = (titles: string[]) =>
      mayBeShown(article(titles.join(' ; '), PARAGRAPHS.slice(0, 1)), vocabulary, titles);
    expect(may(['Earthquake shakes Taiwan Strait'])).toBe(false);
    expect(may(['Earthquake shakes Taiwan Strait', 'Warships cross the Taiwan Strait'])).toBe(true);
  });

  it('makes no pair of the words of two headlines', async () => {
    const { vocabulary } = await openCorpus();
    const other = OTHER_STORIES.flatMap((story) => [story, story]);
    const may = (titles: string[]) => mayBeShown(article('', other), vocabulary, titles);
    expect(may(['Beijing sends an envoy to Moscow'])).toBe(true);
    expect(may(['Beijing sends an envoy', 'Frost in Moscow'])).toBe(false);
  });

  it('asks more of a long page than half, as the article itself is asked', async () => {
    const { vocabulary } = await openCorpus();
    const others = Array.from({ length: 8 }, () => OTHER_STORIES).flat();
    const may = (named: number) => {
      const through = Array.from({ length: named }, () => THROUGH[0] ?? '');
      return mayBeShown(article('Forty engines wake Rome', [...through, ...others]), vocabulary);
    };
    // Of 32 long paragraphs beside them the article has more than ten.
    expect(may(8)).toBe(true);
    expect(may(7)).toBe(false);
  });

  it('is true for a pair of words in a short text on public affairs', async () => {
    const { vocabulary } = await openCorpus();
    const may = (title: string, last: string) =>
      mayBeShown(
        article(title, ['The European Union and Xi Jinping smiled for an hour.', last]),
        vocabulary,
      );
    expect(may('Talks end', 'Parliament will vote.')).toBe(true);
    expect(may('Seven winters', 'The cooks will dance.')).toBe(false);
  });

  it('is an upper bound, whatever else stands before, between and after the paragraphs', async () => {
    const record = await openCorpus();
    const all = [...PARAGRAPHS, ...THROUGH, ...THROUGH];
    const other = 'The ferry was late again, and nobody at the pier could say by how much.';
    let shown = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADLINES),
        fc.array(fc.tuple(fc.nat(all.length - 1), fc.nat(4)), { maxLength: 12 }),
        fc.nat(30),
        fc.constantFrom('story', 'warplanes-over-taiwan-strait', 'kyiv-ukraine-war-day-nine'),
        (title, places, after, slug) => {
          const paragraphs = places.map(([at]) => all[at] ?? other);
          const read = article(title, paragraphs, slug);
          const topics = detectTopics(read, record.vocabulary);
          if (!findRelated(record, read, topics).shown) return;
          shown += 1;
          const noise = (times: number) => Array.from({ length: times }, () => other);
          const between = places.flatMap(([at, times]) => [...noise(times), all[at] ?? other]);
          const page = article(`The Ledger ; ${title}`, [...between, ...noise(after)], slug);
          expect(mayBeShown(page, record.vocabulary)).toBe(true);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
    expect(shown).toBeGreaterThan(20);
  });
});
