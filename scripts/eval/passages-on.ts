/**
 * Which passages of the bundled record are about a subject, by reading them, not by their tags: the reference for precision.
 * Ids as "statement-date: passage numbers"; a passage that only names the subject is left out.
 */
const READ: Record<string, Record<string, number[]>> = {
  taiwan: { '2021-12-20': [21, 38, 39, 40, 42, 48], '2022-04-18': [8] },
  'one-china': { '2021-12-20': [38, 39, 40, 42] },
  'china-us-relations': {
    '2020-03-26': [37, 38, 39],
    '2021-01-02': [1, 2, 3, 4, 5, 6, 7, 8],
    '2021-12-20': [3, 8, 16, 17, 19, 21, 23, 34, 35, 36, 38, 39, 40],
    '2022-04-18': [7, 10],
  },
  trade: {
    '2021-01-02': [1, 2, 3, 4, 6, 7, 8],
    '2021-12-20': [16, 17, 23, 34, 35, 36],
    '2022-04-18': [10],
  },
  competition: { '2020-03-26': [38], '2021-01-02': [4, 7], '2021-12-20': [16, 34, 35, 36] },
  'us-business': { '2021-12-20': [16, 17, 36], '2020-09-16': [24] },
  journalists: { '2021-12-20': [12, 28] },
  'wolf-warrior': { '2021-12-20': [6, 21] },
  'new-cold-war': { '2020-09-16': [14], '2021-01-02': [4], '2021-12-20': [19, 23, 24, 26] },
  'cyber-attacks': { '2021-12-20': [22] },
  'winter-olympics': { '2021-12-20': [14] },
  xinjiang: { '2021-12-20': [28, 29, 31, 32] },
  'aukus-quad': { '2021-12-20': [26], '2020-09-16': [26] },
  'nuclear-arms-control': { '2021-12-20': [26, 46, 48] },
  'hypersonic-weapons': { '2021-12-20': [46, 48] },
  'ukraine-war': { '2022-04-18': [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  nato: { '2022-04-18': [4, 6, 9], '2020-09-16': [14, 26] },
  sanctions: { '2022-04-18': [4, 8] },
  'china-russia': {
    '2020-09-16': [11, 12, 14, 15, 16, 17],
    '2021-01-02': [27, 28, 29, 30, 31, 32],
    '2021-12-20': [10],
    '2022-04-18': [6, 7, 8],
  },
  'sco-central-asia': { '2020-09-16': [3, 4, 6, 7, 8, 9, 19, 23, 26, 27, 28, 29, 30] },
  'belt-and-road': {
    '2020-09-16': [8, 14, 20, 23],
    '2021-01-02': [21, 22, 23, 24, 25, 26, 49],
  },
  'china-eu': { '2021-01-02': [33, 34, 35, 36, 37, 38] },
  'asean-rcep': { '2021-01-02': [39, 40, 41, 42, 43] },
  'china-africa': { '2021-01-02': [44, 45, 46, 47, 48, 49, 50] },
  afghanistan: { '2020-09-16': [32, 33, 34] },
  'covid-19': {
    '2020-03-26': [4, 7, 8, 13, 17, 18, 20, 21, 22, 32, 33, 35, 39, 41],
    '2020-09-16': [7, 13, 19, 20],
    '2021-01-02': [57, 58, 59, 60, 61],
  },
  'china-epidemic': { '2020-03-26': [17, 18, 20, 21, 22] },
  'virus-origin': { '2020-03-26': [32, 33, 35] },
  vaccines: { '2020-03-26': [8, 41], '2020-09-16': [13, 20], '2021-01-02': [50, 61] },
  who: { '2020-03-26': [32, 41], '2020-09-16': [13] },
  'medical-aid': {
    '2020-03-26': [4, 11, 13, 21],
    '2020-09-16': [19, 20],
    '2021-01-02': [55, 59, 60],
  },
  'uk-china': { '2020-03-26': [3, 4, 5, 7, 8, 9, 18] },
  'chinese-students': { '2020-03-26': [5, 24, 27, 28, 29, 30], '2021-01-02': [55] },
  'anti-asian-racism': { '2020-03-26': [24, 25, 27] },
  multilateralism: {
    '2020-03-26': [9],
    '2020-09-16': [4, 9, 16, 17],
    '2021-01-02': [11, 18, 19],
    '2022-04-18': [2],
  },
  'shared-future': { '2020-03-26': [47, 48], '2020-09-16': [6, 28] },
  'chinese-diplomacy': { '2021-01-02': [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] },
  'world-economy': { '2022-04-18': [4, 10], '2021-01-02': [36] },
};

/**
 * Whether a reader judged a passage ("2021-12-20-…#p38") to be about one of these topics; `null` if the record was not read for
 * any of them.
 */
export function speaksOf(passage: string, topics: readonly string[]): boolean | null {
  const known = topics.filter((topic) => Object.hasOwn(READ, topic));
  if (known.length === 0) return null;
  const [statement = '', number = ''] = passage.split('#p');
  return known.some((topic) => READ[topic]?.[statement.slice(0, 10)]?.includes(Number(number)));
}
