import { describe, expect, it } from 'vitest';
import { inventedArticle } from '../../../support/invented-article.ts';
import { shippedVocabulary, shownSubjects } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

/** A name that has misled, pages that only hold it, and a page that is about what it names. */
interface Trap {
  topic: string;
  misleading: [title: string, lead: string][];
  about: [title: string, lead: string];
}

const TRAPS: Record<string, Trap> = {
  'quadruplets and netball for "Quad"': {
    topic: 'aukus-quad',
    misleading: [
      ['Quad squad turns one', 'The quadruplets of Perth had four cakes, their mother said.'],
      ['Diamonds reach Quad Series final', 'Australia beat England in the netball tournament.'],
      ['Boy hurt in quad bike fall', 'The farm in Australia had no helmets for children.'],
      ['She lands a quad axel', 'The figure skater from Japan won by nine points.'],
      ['Striker out with quad strain', 'The club from India will miss its striker in Japan.'],
    ],
    about: [
      'Quad ministers meet in Delhi',
      'India, Japan and Australia spoke of the Indo-Pacific.',
    ],
  },
  'earthquakes for "Taiwan"': {
    topic: 'taiwan',
    misleading: [
      ['Strong quake shakes Taiwan', 'The earthquake was felt in Fujian, on the coast of China.'],
      [
        'Typhoon nears Taiwan',
        'The storm will reach China by Monday, forecasters in Beijing said.',
      ],
      ['Taiwan landslide buries road', 'The army sent 200 soldiers to dig, the rescuers said.'],
      ['Taipei team wins baseball title', 'The players beat China in the semi-final.'],
      ['Taiwanese film opens festival', 'The actress grew up in Taipei and studied in Beijing.'],
    ],
    about: ['Taiwan counts 40 warplanes', 'Beijing sent its air force across the median line.'],
  },
  'spies on a screen or in a book': {
    topic: 'new-cold-war',
    misleading: [
      [
        'Cold War spy drama with Chinese and American leads',
        'An actor plays the American diplomat who dines at the Chinese embassy.',
      ],
      [
        'A new cold war between China and America, in a crime novel',
        'The novelist sends an American to the Chinese embassy, with a cake.',
      ],
    ],
    about: [
      'A new cold war between China and America',
      'Beijing and Washington deny that they want one, and both arm.',
    ],
  },
  '"who" for the World Health Organization': {
    topic: 'who',
    misleading: [
      [
        'Five who left Taiwan, and stayed friends',
        'They are a judge and four others who came from Taiwan to study, and met in China.',
      ],
    ],
    about: [
      'WHO leaves Taiwan out again',
      'The WHO has not invited Taiwan, and China said that it was right.',
    ],
  },
  'laboratories of other kinds for "lab leak"': {
    topic: 'virus-origin',
    misleading: [
      ['Lab leak kills trout', 'Blue dye ran into the river from the fish house of a college.'],
      ['From a Wuhan lab to the opera', 'The tenor used to measure the proteins of rice.'],
    ],
    about: ['Lab leak or market?', 'Scientists still quarrel over the virus, in Wuhan and here.'],
  },
  'countries that it is not': {
    topic: 'china-us-relations',
    misleading: [
      [
        "It isn't Beijing that worries Washington",
        'The capital has too few plumbers, a survey says.',
      ],
    ],
    about: ['China worries Washington', 'Talks on arms and trade begin in Beijing next week.'],
  },
  'money spent in the pandemic for "Covid"': {
    topic: 'covid-19',
    misleading: [
      ['Covid stimulus: US House votes on cheques', 'Most households will get some, in spring.'],
      ['White House wants a coronavirus relief bill', 'Restaurants are to have a fund of theirs.'],
    ],
    about: ['US House holds hearing on Covid response', 'Doctors spoke of the coronavirus.'],
  },
  'roads shut for guests for "NATO"': {
    topic: 'nato',
    misleading: [
      ['NATO leaders: which roads are closed', 'Buses take another route until Wednesday.'],
      ['Roads shut for NATO summit', 'Residents need a permit, and so do bakers.'],
    ],
    about: ['NATO summit opens', 'Its leaders will speak of Russia and of new members.'],
  },
  'old masks and gowns for "medical aid"': {
    topic: 'medical-aid',
    misleading: [
      ['Masks of gold found in Chinese pit', 'They have ears like wings and weigh 65 kilos.'],
      ['A planeload of masks for the carnival', 'Painters in Venice are glad of the company.'],
    ],
    about: ['A planeload of masks from Chinese donors', 'They go to hospitals in the north.'],
  },
  'a city for a president, on the way to Xinjiang': {
    topic: 'xinjiang',
    misleading: [
      ["By train from Xi'an to Kashgar", 'Beyond Turpan the desert of Xinjiang turns violet.'],
    ],
    about: ['Xi in Kashgar', 'He praised what had been done in Xinjiang against terrorism.'],
  },
  'wolves and sheepdogs for "wolf warrior"': {
    topic: 'wolf-warrior',
    misleading: [
      [
        'Wolf warriors of the high pasture',
        'The wolf warriors, all of them students, watch the sheep.',
      ],
    ],
    about: ['Wolf warriors fall silent', "China's envoys no longer quarrel on the air."],
  },
  'namesakes and their pastimes for diplomats': {
    topic: 'wolf-warrior',
    misleading: [
      ['Qin Gang, 13, wins again', 'Qin Gang, of the chess club of Yinchuan, gave up a rook.'],
      ['Zhao Lijian opens a bakery', 'Zhao Lijian baked his first cake for a wedding.'],
    ],
    about: ['Qin Gang hits back', "China's envoy is one of the wolf warriors, the minister said."],
  },
  'animals between countries for "China–Russia"': {
    topic: 'china-russia',
    misleading: [
      [
        'Goats wander from China to Russia',
        'The goats of China crossed the border to Russia at night.',
      ],
      [
        'Choir of forty sails from Russia to China',
        'The choir from Russia will sing for peace in China, in May.',
      ],
    ],
    about: ['China and Russia agree on gas', 'Putin was in Beijing for talks with Xi.'],
  },
  'Iran without China for "nuclear arms control"': {
    topic: 'nuclear-arms-control',
    misleading: [
      ['Iran spins up centrifuges', 'The IAEA has lost sight of the nuclear sites in Iran.'],
      ['Tehran cool on nuclear talks', 'Envoys of Iran and Norway met for an hour in Oslo.'],
    ],
    about: ['Nuclear talks on Iran open in Beijing', 'China asked for an end to threats.'],
  },
  'flights for "Taiwan"': {
    topic: 'taiwan',
    misleading: [
      ['Two jets to Taiwan cancelled', 'Passengers from China spent the night at the airport.'],
      ['Airline adds planes for Taiwan', 'Flights from Shanghai will carry more tourists.'],
    ],
    about: ['Taiwan sends up jets as Chinese planes cross the line', 'Radar saw thirty of them.'],
  },
  'trades of players for "trade"': {
    topic: 'trade',
    misleading: [
      ['Lakers in trade war for a Chinese centre', 'They bid two first-round picks for the giant.'],
    ],
    about: ['China and Washington end a trade war', 'Half of the tariffs go in May.'],
  },
  'other wars of Russia for "Ukraine"': {
    topic: 'ukraine-war',
    misleading: [
      [
        'Russian air strikes hit Idlib',
        'Russian forces bombed the market, rescuers in Syria said.',
      ],
      ['Prisoner swap frees reporter', 'Russia let her go in a prisoner swap with Washington.'],
      ['Putin brokers ceasefire in Karabakh', 'The peace deal was signed by Russia at midnight.'],
    ],
    about: ['Russian air strikes hit the grid', 'Half of Kyiv had no light, Ukraine said.'],
  },
  'Libya for "NATO"': {
    topic: 'nato',
    misleading: [
      ['NATO jets strike Tripoli', 'The rebels in Libya asked for more air strikes.'],
      ['Family sues over NATO raid', 'Their house in Benghazi was hit when NATO bombed Libya.'],
      ['Kosovo recalls NATO bombing', 'A museum shows pictures of the air strikes of 1999.'],
      ['Critic of NATO leads poll', 'The candidate wants voters to keep the presidency neutral.'],
    ],
    about: [
      'NATO enlargement divides allies',
      'Russia warned that the alliance comes ever closer.',
    ],
  },
  'cricket for "Afghanistan"': {
    topic: 'afghanistan',
    misleading: [
      ['Afghanistan win by six wickets', 'The spinner took four wickets in the T20 match.'],
      ['Afghan captain hails his batters', 'The ODI series against Ireland starts on Friday.'],
      ['Afghanistan reach the semi-finals', 'The World Cup has never seen them so far ahead.'],
      ['Six killed, Pakistan Taliban say', 'Tehreek-e-Taliban said that it had attacked the post.'],
    ],
    about: [
      'Taliban close girls\u2019 schools',
      'Kabul says the order holds for all of Afghanistan.',
    ],
  },
  'travel and crafts for places that are also a matter of politics': {
    topic: 'xinjiang',
    misleading: [
      ['Ten days in Xinjiang', 'The road leads from Urumqi to Kashgar, with lamb and grapes.'],
      ['Xinjiang lakes in autumn', 'Bring warm clothes: the nights by the water are cold.'],
      ['Afghan rugs in a Milan loft', 'The weavers of Herat need four months for one.'],
      ['Potter from Afghanistan finds her clay', 'She glazes bowls blue as she did in Istalif.'],
    ],
    about: ['Report on Xinjiang is delayed', 'Beijing does not want it published.'],
  },
  'a government named in passing in a market town': {
    topic: 'xinjiang',
    misleading: [
      ['Morning in Kashgar', 'The Chinese government rebuilt the lanes; the bread is as it was.'],
      ['Night train to Urumqi', 'Clocks show Beijing time, two hours ahead of the sun.'],
    ],
    about: ['Lawyer detained in Kashgar', 'The Uyghur had spoken up for his neighbours.'],
  },
  'other Games for those in Beijing': {
    topic: 'winter-olympics',
    misleading: [
      ['Winter Olympics village over budget', 'The builders in Cortina want eight more weeks.'],
      ['Utah shows Winter Olympics mascot', 'The bison was drawn by a boy of nine.'],
      ['The boycott of the Olympics that hurt', 'Forty years on, runners who missed 1980 meet.'],
    ],
    about: ['Winter Olympics open amid a boycott', 'No minister from London came to Beijing.'],
  },
  'impeachment for "Ukraine"': {
    topic: 'ukraine-war',
    misleading: [
      ['Impeachment hearing on Ukraine call', 'The whistleblower named Giuliani and military aid.'],
      ['Envoy to Ukraine testifies', 'The impeachment inquiry asks why the aid was held back.'],
      ['Sondland changes his story', 'He now recalls a quid pro quo with Ukraine, he said.'],
      ['Kyiv club goes out on penalties', 'Dynamo Kyiv lost the Champions League qualifier.'],
    ],
    about: ['Drones over Kharkiv', 'Ukraine said that Russia had fired thirty missiles.'],
  },
  'sport at the Beijing Games': {
    topic: 'winter-olympics',
    misleading: [
      ['Gold for Norway at Winter Olympics', 'The skier won the slalom in Beijing.'],
      ['Curlers lose to China', 'The semi-final at the Beijing Olympics went to an extra end.'],
      ['Skater fails drug test in Beijing', 'The doping case overshadows the figure skating.'],
      ['Beijing 2022: medal table', 'Sweden leads with three gold medals and one silver medal.'],
    ],
    about: ['Ministers stay away from Beijing Games', 'The diplomatic boycott angers China.'],
  },
  '"Trump congratulates China"': {
    topic: 'china-us-relations',
    misleading: [
      [
        'Trump \u2018congratulates\u2019 China over ruling',
        'The Supreme Court decided on birthright citizenship.',
      ],
      [
        'Senator thanks China in debate',
        'The Republican debate was about abortion and gun control.',
      ],
      ['Biden praises Chinese chef', 'The restaurant in Washington has a new recipe.'],
      ['Trump film opens in China', 'The movie with the American actress tops the box office.'],
    ],
    about: ['Trump and Xi speak by phone', 'Washington and Beijing will resume talks on trade.'],
  },
  'plague in China': {
    topic: 'covid-19',
    misleading: [
      ['Plague found in Inner Mongolia', 'A hunter in China caught bubonic plague.'],
      ['Bird flu kills thousands of hens', 'The farm near Wuhan has been closed, officials said.'],
      ['Swine fever reaches Chinese farms', 'The African swine fever virus does not harm people.'],
      ['Band cancels tour over Covid', 'The singer tested positive for Covid in Shanghai.'],
      ['Cinemas fill up again in China', 'The box office is back where it was before Covid.'],
    ],
    about: ['China seals off a city over Covid', 'A new outbreak of the virus began in Wuhan.'],
  },
};

describe.each(Object.entries(TRAPS))('%s', (_, { topic, misleading, about }) => {
  it.each(misleading)('says nothing beside "%s"', (title, lead) => {
    expect(shownSubjects(inventedArticle(title, [lead]), vocabulary)).toEqual([]);
  });

  it('says nothing beside a long report of the kind either', () => {
    for (const [title, lead] of misleading) {
      const report = inventedArticle(title, [lead, ...misleading.map(([, other]) => other), lead]);
      expect(shownSubjects(report, vocabulary), title).toEqual([]);
    }
  });

  it('knows the subject itself', () => {
    expect(shownSubjects(inventedArticle(about[0], [about[1]]), vocabulary)).toContain(topic);
  });
});

/** The other way round: figures of speech and names that look like another subject. */
const FIGURES: [title: string, lead: string, topic: string][] = [
  ['US open to talks with China on tariffs', 'Beijing has not answered Washington.', 'trade'],
  [
    "China 'open to dialogue' with US",
    'Beijing answered Washington on tariffs.',
    'china-us-relations',
  ],
  ['Salt Typhoon: Chinese hackers in US networks', 'Beijing denied the attacks.', 'cyber-attacks'],
  ['Putin and Xi end marathon talks in Beijing', 'Russia and China signed a pact.', 'china-russia'],
  [
    'China and US quarrel over fossil fuels at climate talks',
    'Kerry spoke with Beijing.',
    'climate',
  ],
  ['Missiles hit Kyiv on Christmas Day', 'Russia fired on Ukraine before dawn.', 'ukraine-war'],
];

describe('a figure of speech', () => {
  it.each(FIGURES)('does not weigh against "%s"', (title, lead, topic) => {
    expect(shownSubjects(inventedArticle(title, [lead]), vocabulary)).toContain(topic);
  });
});

describe('two places in one headline', () => {
  it.each([
    ['Beijing to Paris in an old Mercedes', 'Two brothers crossed the Gobi on one clutch.'],
    ['Tea from China comes to Samarkand', 'A cup costs what a loaf does.'],
    ['A Taiwanese clockmaker in China', 'She learned from her aunt.'],
  ])('are no relations without a word of public affairs: "%s"', (title, lead) => {
    expect(shownSubjects(inventedArticle(title, [lead]), vocabulary)).toEqual([]);
  });

  it('are relations with one', () => {
    const page = inventedArticle('China and Kazakhstan', ['The ministers signed a treaty.']);
    expect(shownSubjects(page, vocabulary)).toContain('sco-central-asia');
  });
});

/** A brief of few words, whose headline names nothing: the subject is in its first sentence. */
describe('a short text under an oblique headline', () => {
  it.each([
    [
      'Wheat leaves the quay',
      'The first grain ship has left since the invasion, the Ukrainian president said.',
      'ukraine-war',
    ],
    ['Forty engines before dawn', 'Bombers crossed the Taiwan Strait. They landed.', 'taiwan'],
    ['The looms stand still', 'A mill sends cloth back: it was woven by Uyghurs.', 'xinjiang'],
  ])('"%s" is about what its lead names', (title, lead, topic) => {
    expect(shownSubjects(inventedArticle(title, [lead]), vocabulary)).toContain(topic);
  });

  it.each([
    ['Through on penalties', 'The champions of Ukraine beat Partizan, far from home in the war.'],
    ['Nine courses and a joke', 'The comedian spoke of racism and of his Asian mother, a chef.'],
    ['Opening bell', 'Shares fell in Shanghai as traders weighed US tariffs on China.'],
    ['Twelve eggs', 'The gardener feeds her hens while Russia shells Ukraine, on the radio.'],
    ['First needle', 'A phase one trial of the asthma drug starts in Wuhan, the surgeon said.'],
    ['New Doctor Who is named', 'The actress was born in Taiwan and grew up in China.'],
  ])('"%s" is not, where it tells of something else', (title, lead) => {
    expect(shownSubjects(inventedArticle(title, [lead]), vocabulary)).toEqual([]);
  });

  it('is about what its lead says of two places, not about the places', () => {
    const subjects = (lead: string) =>
      shownSubjects(inventedArticle('Icy hour by the lake', [lead]), vocabulary);
    expect(subjects('The Biden administration and China held talks in Zug.')).toEqual([
      'china-us-relations',
    ]);
    expect(subjects('An American and her Chinese husband skate in Zug.')).toEqual([]);
  });

  it('is about what its lead pairs, if all of it is about public affairs', () => {
    const lead = 'The European Union and Xi Jinping smiled for an hour.';
    const subjects = (title: string, last: string) =>
      shownSubjects(inventedArticle(title, [lead, last]), vocabulary);
    expect(subjects('Seven winters', 'Parliament will vote.')).toEqual(['china-eu']);
    expect(subjects('Talks end', 'Parliament will vote.')).toEqual(['china-eu']);
    expect(subjects('Seven winters', 'The cooks will dance.')).toEqual([]);
    expect(subjects('Seven winters', 'The editorial policy stands below.')).toEqual([]);
    expect(subjects('Seven winters', 'By signing up you agree to our policy.')).toEqual([]);
    expect(subjects('Seven winters', 'Parliament will vote after the concert.')).toEqual([]);
    expect(subjects('A smile in Kyiv', 'Parliament will vote.')).toEqual([]);
  });

  it('may run through a page that ends in lines on itself', () => {
    const told = [
      'Whether the coronavirus escaped from a laboratory in Wuhan, notebooks may tell.',
      'The origin of Covid-19 is disputed, and a court is asked for them.',
      'A hearing is set for March.',
    ];
    const lines = ['Sign up for more letters.', 'Read more: A ferry is back', 'Follow us by boat.'];
    const subjects = (paragraphs: string[]) =>
      shownSubjects(
        inventedArticle('Lawyers want the laboratory’s notebooks', paragraphs),
        vocabulary,
      );
    expect(subjects([...told, ...lines])).toEqual(subjects(told));
    expect(subjects(told)).toContain('virus-origin');
  });

  it('tells nothing that its lead only pairs beside what the headline names', () => {
    const page = inventedArticle('Taiwan Strait: two warships pass', [
      'China said that the American military had no business there.',
    ]);
    expect(shownSubjects(page, vocabulary)).toEqual(['taiwan']);
  });
});
