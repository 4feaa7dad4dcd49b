import { describe, expect, it } from 'vitest';
import { inventedArticle } from '../../../support/invented-article.ts';
import { shippedVocabulary, shownSubjects } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

/** In each language pages that hold words of the record's subjects and are about something else, and one that is not. */
const PAGES: Record<string, { passing: [string, string][]; about: [string, string, string] }> = {
  zh: {
    passing: [
      ['台灣隊擊敗日本晉級決賽', '教練感謝球迷，下一場比賽將對美國隊。'],
      ['新疆美食節開幕', '遊客品嚐烤肉與火鍋，餐廳推出新菜譜。'],
    ],
    about: ['外交部回应台海局势', '中方表示，台湾问题是中国内政。', 'taiwan'],
  },
  es: {
    passing: [
      ['Taiwán gana a China en la final', 'El entrenador celebró los goles de la selección.'],
      [
        'La cocina uigur llega a Madrid',
        'El restaurante ofrece platos de cordero y recetas viejas.',
      ],
    ],
    about: ['China advierte a Estados Unidos sobre Taiwán', 'Pekín habló de guerra.', 'taiwan'],
  },
  fr: {
    passing: [
      ['Séisme à Taïwan', 'Le tremblement de terre a été ressenti en Chine.'],
      [
        'La cuisine ouïghoure à Lyon',
        'Le restaurant sert des plats de nouilles, recettes à l’appui.',
      ],
    ],
    about: ['Pékin met en garde Washington sur Taïwan', 'La Chine parle de guerre.', 'taiwan'],
  },
  de: {
    passing: [
      ['Museum zeigt Kalten Krieg', 'Die Ausstellung erzählt von Moskau und Washington.'],
      ['Erdbeben erschüttert Taiwan', 'In China waren die Stöße zu spüren, hieß es in Peking.'],
      ['Gold im Langlauf bei den Winterspielen in Peking', 'Die Staffel lief ihre letzte Runde.'],
    ],
    about: ['China warnt vor Krieg um Taiwan', 'Peking nannte die Wiedervereinigung.', 'taiwan'],
  },
  ru: {
    passing: [
      ['Сборная Китая обыграла Россию', 'Матч прошёл в Пекине, тренер доволен.'],
      ['Выставка о Китае в Москве', 'Музей покажет картины из Пекина.'],
      ['На Киевском вокзале Москвы открыли новый зал', 'Поезда России уходят отсюда на юг.'],
    ],
    about: [
      'Путин и Си Цзиньпин провели переговоры',
      'Россия и Китай говорят о газе.',
      'china-russia',
    ],
  },
  ja: {
    passing: [
      ['台湾代表が日本に勝ち優勝', '監督は試合後、ファンに感謝した。'],
      ['台湾で震度5の地震', '中国でも揺れを感じた。'],
    ],
    about: ['中国外務省、台湾有事の発言に抗議', '中国は軍の演習を続ける。', 'taiwan'],
  },
  ar: {
    passing: [
      ['منتخب الصين يفوز على روسيا', 'المباراة أقيمت في بكين أمام جمهور كبير.'],
      ['زلزال يضرب تايوان', 'شعر سكان الصين بالهزة.'],
    ],
    about: ['الصين تحذر الولايات المتحدة بشأن قضية تايوان', 'بكين تتحدث عن حرب.', 'taiwan'],
  },
  pt: {
    passing: [
      ['Taiwan vence a China no badminton', 'A medalha veio no último set.'],
      ['Dez restaurantes russos em Pequim', 'Receita de sopa e pratos típicos de Moscou.'],
    ],
    about: [
      'Pequim responde a Trump com tarifas',
      'A China fala de guerra comercial.',
      'china-us-relations',
    ],
  },
  hi: {
    passing: [
      ['चीन में भूकंप', 'ताइवान में भी झटके महसूस किए गए।'],
      ['रूस और चीन के बीच हॉकी मैच', 'टूर्नामेंट का फाइनल बीजिंग में होगा।'],
      [
        'अमेरिका को चीनी का निर्यात, टैरिफ पर बात',
        'मिलों ने अमेरिका को चीनी भेजी, सरकार ने टैरिफ की बात की।',
      ],
    ],
    about: ['चीन ने ताइवान को लेकर अमेरिका को दी चेतावनी', 'बीजिंग ने सैन्य अभ्यास किया।', 'taiwan'],
  },
  ko: {
    passing: [
      ['대만 야시장 맛집 다섯 곳', '중국 관광객도 많이 찾는 여행 코스다.'],
      ['중국, 러시아 꺾고 배구 결승 진출', '베이징에서 열린 대회에서 우승을 노린다.'],
    ],
    about: ['중국군, 대만 포위 훈련', '베이징은 미국에 경고했다.', 'taiwan'],
  },
};

/** Words of politics that begin or read like words of sport, food and travel. */
const LIKE_OTHERS: [language: string, title: string, lead: string, topic: string][] = [
  [
    'ru',
    'Китай призвал к голосованию по Украине',
    'Командующий в Киеве говорил об операции войск.',
    'ukraine-war',
  ],
  ['de', 'China droht wegen Taiwan-Reise', 'Peking spricht von Krieg um Taiwan.', 'taiwan'],
  [
    'es',
    'Pekín y Moscú prueban misiles de crucero',
    'China y Rusia, ante el fin de un tratado.',
    'china-russia',
  ],
];

describe('words that look like another subject', () => {
  it.each(LIKE_OTHERS)(
    'do not weigh against a page in %s: "%s"',
    (language, title, lead, topic) => {
      expect(shownSubjects(inventedArticle(title, [lead], { language }), vocabulary)).toContain(
        topic,
      );
    },
  );
});

/** Names that only their own language has, or writes like this. */
const NAMED: [language: string, title: string, lead: string, topic: string][] = [
  ['ja', '王毅外相、EU代表と会談', '貿易について協議した。', 'china-eu'],
  ['ja', 'ＮＡＴＯ拡大にロシア反発', 'プーチン氏は演説した。', 'nato'],
  ['ja', 'ファーウェイ排除、英国も', '通信網から機器を外す。', 'competition'],
  [
    'de',
    'Entkopplung von China? Peking warnt',
    'Der Botschafter sprach vor Firmen.',
    'competition',
  ],
  ['fr', 'Un défilé contre le racisme anti-asiatique', 'Ils étaient mille.', 'anti-asian-racism'],
];

describe('names as a language writes them', () => {
  it.each(NAMED)('are found in %s: "%s"', (language, title, lead, topic) => {
    expect(shownSubjects(inventedArticle(title, [lead], { language }), vocabulary)).toContain(
      topic,
    );
  });
});

describe.each(Object.entries(PAGES))('a page in %s', (language, { passing, about }) => {
  it.each(passing)('gets nothing for words in passing: "%s"', (title, lead) => {
    expect(shownSubjects(inventedArticle(title, [lead, lead], { language }), vocabulary)).toEqual(
      [],
    );
  });

  it('gets what it is about', () => {
    const [title, lead, topic] = about;
    expect(shownSubjects(inventedArticle(title, [lead], { language }), vocabulary)).toContain(
      topic,
    );
  });
});
