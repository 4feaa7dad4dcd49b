import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { detectTopics } from '../../../../src/core/topics/detect-topics.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { shippedVocabulary, shownSubjects } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

type Page = [title: string, paragraphs: string[], fields?: Partial<Article>];

const detect = (...page: Page) => detectTopics(inventedArticle(...page), vocabulary);
const subjects = (...page: Page) => shownSubjects(inventedArticle(...page), vocabulary);

describe('a page about a subject of the record', () => {
  it.each<[string, string, string]>([
    [
      'taiwan',
      'Beijing sends jets near Taiwan after vote',
      'The air force of China flew past Taiwan on Monday.',
    ],
    [
      'china-us-relations',
      'US and China resume talks on trade',
      'Officials of the United States met Chinese envoys.',
    ],
    [
      'ukraine-war',
      'Kyiv hit by drones overnight',
      'Russian forces attacked the Ukrainian capital.',
    ],
    [
      'covid-19',
      'Chinese cities locked down as Covid spreads',
      'The coronavirus is back in China, officials said.',
    ],
    [
      'aukus-quad',
      'Leaders of the Quad meet in Tokyo',
      'Japan, India and Australia back a free Indo-Pacific.',
    ],
    [
      'belt-and-road',
      'Rome leaves the Belt and Road Initiative',
      'The government told China it would not renew.',
    ],
    [
      'china-africa',
      'China writes off debt of African countries',
      'The loans to Zambia and Ghana fall due, Beijing said.',
    ],
    [
      'xinjiang',
      'UN experts alarmed about Xinjiang',
      'Uyghurs told of forced labour, the report says.',
    ],
  ])('is given %s', (topic, title, lead) => {
    expect(subjects(title, [lead])).toContain(topic);
  });
});

it.each<[string, string, string]>([
  [
    'nuclear-arms-control',
    'Strategic arsenals grow as New START nears its end',
    'Moscow will not count.',
  ],
  ['us-business', 'No level playing field, US tells China', 'The talks go on in Washington.'],
  [
    'china-us-relations',
    'Five takeaways from talks of the US and China',
    'The two sat for an hour.',
  ],
  ['taiwan', 'A recipe for disaster: arms for Taiwan', 'Beijing gave no warning.'],
  ['virus-origin', 'Raccoon dog genome and the origins of Covid', 'The swabs came from Wuhan.'],
  [
    'uk-china',
    'UK must stand up to China, says Truss',
    'The foreign secretary spoke of the pressure of Beijing on Taiwan.',
  ],
])('finds %s where words of another subject are a figure of speech: %s', (topic, title, lead) => {
  expect(subjects(title, [lead])).toContain(topic);
});

it('names first, of two subjects that are equally sure, the one that is named more', () => {
  const both = 'Nato has spoken of the war in Ukraine.';
  const page: Page = [
    'Why Nato sends no planes to the war in Ukraine',
    [...new Array<string>(9).fill(both), 'Kyiv asked Nato again, and Ukraine was told to wait.'],
  ];
  const [first, second] = detect(...page);
  expect(first?.score).toBe(second?.score);
  expect([first?.id, second?.id]).toEqual(['ukraine-war', 'nato']);
});

it('does not report a topic only mentioned beside a more certain one', () => {
  const beside = 'Ministers from Kyiv listened, since Ukraine and Russia are at war.';
  const named = (title: string, rest: string) =>
    detect(title, [beside, ...new Array<string>(30).fill(rest)]).map(({ id }) => id);
  expect(named('Forty chairs and a table', 'They spoke of roads.')).toContain('ukraine-war');
  const taiwan = named('China warns US over Taiwan', 'Beijing told Washington to leave Taiwan.');
  expect(taiwan).toContain('taiwan');
  expect(taiwan).not.toContain('ukraine-war');
});

describe('a page under a headline that names nothing', () => {
  const long = Array.from(
    { length: 9 },
    () =>
      'Nobody in the room wanted to speak first, and the clock above the window showed a wrong time.',
  );
  const under = (title: string, slug: string, first: string) =>
    subjects(title, [first, ...long], { url: `https://news.example/world/${slug}` });
  const met = 'Two grey hulls met on Tuesday in the Taiwan Strait.';

  it('is about what its address says and its lead names', () => {
    expect(under('Too close for comfort', 'warships-taiwan-strait-20211214', met)).toContain(
      'taiwan',
    );
    expect(under('Too close for comfort', 'too-close-for-comfort', met)).toEqual([]);
    expect(under('Too close for comfort', 'warships-taiwan-strait', 'Two grey hulls met.')).toEqual(
      [],
    );
  });

  it('is not, where headline or address tell of something else', () => {
    expect(under('Too close for comfort in Rome', 'warships-taiwan-strait', met)).toEqual([]);
    expect(under('Too close for comfort', 'taiwan-strait-earthquake-rescue', met)).toEqual([]);
  });
});

describe('a page that only looks like one', () => {
  it.each<[string, string, string]>([
    [
      'quadruplets',
      'Quad birth surprises couple',
      'The quadruplets are doing well, the hospital said.',
    ],
    [
      'an earthquake',
      'Earthquake of magnitude 6 strikes Taiwan',
      'The quake was felt in China, seismologists said.',
    ],
    [
      'an old war',
      'NATO jets bomb Tripoli again',
      'Libya said NATO strikes hit a school in Tripoli.',
    ],
    [
      "a country's own pandemic",
      'Covid cases double within a week in Chile',
      'The coronavirus is spreading again, the health ministry in Santiago said.',
    ],
    [
      'help for shops',
      'Grants for shops hit by Covid-19',
      'Businesses affected by the coronavirus may ask the council for help.',
    ],
    ['cricket', 'Afghanistan win by six wickets', 'Afghanistan beat India in the T20 match.'],
    [
      'impeachment',
      'Impeachment witness recalls Ukraine call',
      'The whistleblower named Giuliani and Ukraine.',
    ],
    [
      'a medal',
      'Skier wins gold medal at Winter Olympics',
      'The Chinese skier took her second medal in Beijing.',
    ],
    [
      'a jibe',
      'Senator thanks China in abortion speech',
      'The Supreme Court case has divided the senators.',
    ],
    [
      'an older disease',
      'Plague case found in Beijing',
      'A patient in China caught bubonic plague from a rabbit.',
    ],
    [
      'a crash',
      'Airliner crash in Ukraine leaves no survivors',
      'The black box of the airliner has been found.',
    ],
    [
      'a film',
      'Cold War spy film tops box office',
      'The movie with the Chinese actress opened in May.',
    ],
    [
      'a bridge',
      'Ambassador Bridge closed for repairs',
      'Drivers between the US and Canada must wait.',
    ],
    ['a restaurant', 'Chinese restaurant wins star', 'The chef learned her recipes in Shanghai.'],
    [
      'a market report',
      'US stocks slip as China data disappoints',
      'The Nasdaq and the Dow Jones fell.',
    ],
    [
      'travel again',
      'Airline flies more than pre-Covid',
      'The airline carried more passengers than before Covid.',
    ],
  ])('is given nothing for %s', (_, title, lead) => {
    expect(subjects(title, [lead])).toEqual([]);
  });

  it('gains nothing from a mention in passing', () => {
    const filler = Array.from(
      { length: 9 },
      () => 'The town council spoke about its budget and its roads.',
    );
    expect(
      detect('Council agrees on budget', [
        ...filler,
        'One member had once lived in Taiwan and China.',
      ]),
    ).toEqual([]);
  });
});

describe('detectTopics', () => {
  const story: [string, string[]] = ['Beijing warns Taiwan', ['China warned Taiwan of war.']];

  it.each(['front-page', 'list', 'other'] as const)('says nothing of a page of kind %s', (kind) => {
    expect(detect(...story, { kind })).toEqual([]);
  });

  it.each(['live-blog', 'opinion', 'video'] as const)('reads a page of kind %s', (kind) => {
    expect(detect(...story, { kind }).map(({ id }) => id)).toContain('taiwan');
  });

  it('puts the best topic and its headline evidence first', () => {
    const [first] = detect(...story);
    expect(first?.id).toBe('taiwan');
    expect(first?.evidence[0]?.where).toBe('title');
  });

  it('gives the words named most often first, among those of one place', () => {
    const [first] = detect('Kyiv hit by drones overnight', [
      'Russian forces attacked Ukraine. Kyiv burns, Kyiv said. In Kyiv, Ukraine was mourned.',
    ]);
    const counts = first?.evidence.flatMap(({ where, count }) => (where === 'lead' ? count : []));
    expect(counts).toEqual([3, 2, 1, 1]);
  });

  it('never reports a background topic', () => {
    const background = new Set(
      vocabulary.topics.filter((topic) => topic.background).map(({ id }) => id),
    );
    const found = detect('China, Russia and the US', [
      'China, Russia and America spoke of trade ties.',
    ]);
    expect(found.filter(({ id }) => background.has(id))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['de', 'Manöver in der Taiwanstraße', 'Chinas Armee übt vor Taiwan.', 'taiwan'],
    [
      'fr',
      'Xi Jinping et Donald Trump : nouveau sommet',
      'Pékin et Washington parlent de coopération.',
      'china-us-relations',
    ],
    ['es', 'Rusia ataca Kiev', 'El ejército ruso lanzó misiles contra Ucrania.', 'ukraine-war'],
    [
      'ru',
      'Путин и Си Цзиньпин провели переговоры',
      'Россия и Китай обсудили сотрудничество.',
      'china-russia',
    ],
    ['zh', '中方：台湾问题是中国内政', '外交部发言人说，两岸同属一个中国。', 'taiwan'],
    ['ja', '台湾海峡で演習', '中国軍が台湾海峡で演習を始めた。', 'taiwan'],
    ['ar', 'مناورات في مضيق تايوان', 'بدأت الصين مناورات في مضيق تايوان.', 'taiwan'],
  ])('knows the names of subjects in %s', (language, title, lead, topic) => {
    expect(subjects(title, [lead], { language })).toContain(topic);
  });

  it.each<[string, string, string]>([
    ['de', 'Fußball: Ukraine besiegt Island', 'Der Trainer lobte die Mannschaft aus Kiew.'],
    ['fr', 'Séisme à Taïwan', 'Le séisme a été ressenti en Chine.'],
    ['zh', '足球：中国队负于日本队', '中国足球队在世界杯预选赛中失利。'],
  ])('is not misled in %s', (language, title, lead) => {
    expect(subjects(title, [lead], { language })).toEqual([]);
  });
});
