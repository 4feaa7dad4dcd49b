import { describe, expect, it } from 'vitest';
import { scanArticle } from '../../../../src/core/topics/scan-article.ts';
import { weighTopic } from '../../../../src/core/topics/weigh-topic.ts';
import { inventedArticle } from '../../../support/invented-article.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

function weigh(id: string, title: string, paragraphs: string[]) {
  const index = vocabulary.topics.findIndex((topic) => topic.id === id);
  const topic = vocabulary.topics[index];
  return topic
    ? weighTopic(
        topic,
        index,
        scanArticle(inventedArticle(title, paragraphs), vocabulary),
        vocabulary.topics,
      )
    : null;
}

/** So long that four paragraphs are no short text. */
const REST =
  'It was the last thing that he had to say before the doors were closed for the night. Those who had come from the villages went home by the river, on foot.';
const FILLER = Array.from({ length: 8 }, () => `The minister spoke about roads. ${REST}`);

describe('weighTopic', () => {
  it('weighs a headline and a whole page more than one mention', () => {
    const subject = weigh('xinjiang', 'New report on Xinjiang', [
      'Xinjiang is vast, Beijing says.',
      'Uyghurs left.',
    ]);
    const passing = weigh('xinjiang', 'New report on roads', [
      ...FILLER,
      'Uyghurs live in Xinjiang.',
    ]);
    expect(subject?.weight.title).toBeGreaterThan(passing?.weight.title ?? 1);
    expect(subject?.weight.lead).toBeGreaterThan(passing?.weight.lead ?? 1);
  });

  it('takes what is mentioned throughout the page from its lead on for the subject, whatever the headline says', () => {
    const named = ['Bombers flew along the median line.', 'The Taiwan Strait was closed.'].map(
      (sentence) => `${sentence} ${REST}`,
    );
    const headline = 'Forty engines wake Rome';
    const through = weigh('taiwan', headline, [...named, ...named, ...named, 'The engines woke.']);
    expect(through?.weight.title).toBeGreaterThan(0);
    const atTheEnd = weigh('taiwan', headline, [
      ...FILLER.slice(0, 2),
      ...named,
      ...named,
      ...named,
    ]);
    expect(atTheEnd?.weight.title, 'not in the lead').toBe(0);
    const short = (filler: number) => [...named, ...FILLER.slice(0, filler)];
    expect(weigh('taiwan', headline, short(2))?.weight.title, 'half a short one').toBeGreaterThan(
      0,
    );
    expect(weigh('taiwan', headline, short(3))?.weight.title, 'less than half').toBe(0);
    const long = [...named, ...named, ...named, ...FILLER.slice(0, 5)];
    expect(weigh('taiwan', headline, long)?.weight.title, 'half a long one').toBe(0);
  });

  it('is content with a third of a long text under a headline that names nothing, as features are written', () => {
    const named = `Bombers flew along the median line of the Taiwan Strait. ${REST}`;
    const titled = (headline: string, times: number, filler: string[]) =>
      weigh('taiwan', headline, [...Array.from({ length: times }, () => named), ...filler])?.weight
        .title;
    const mute = 'Forty engines before dawn';
    expect(titled(mute, 3, FILLER.slice(0, 6))).toBeGreaterThan(0);
    expect(titled(mute, 3, FILLER.slice(0, 7)), 'less than a third').toBe(0);
    expect(titled(mute, 2, FILLER.slice(0, 4)), 'too few').toBe(0);
    expect(titled('Forty engines wake Rome', 3, FILLER.slice(0, 6)), 'it names Rome').toBe(0);
    const short = Array.from({ length: 6 }, () => 'The minister spoke about roads.');
    expect(titled(mute, 3, short), 'not long').toBe(0);
  });

  it('passes over another subject in the lead of a page through which the topic runs, unless it is told too often', () => {
    const named = `Bombers flew along the median line of the Taiwan Strait. ${REST}`;
    const against = (times: number, others: number, filler = 0) =>
      weigh('taiwan', 'Forty engines before dawn', [
        `The gallery was full. ${REST}`,
        ...Array.from({ length: times }, () => named),
        ...Array.from({ length: others - 1 }, () => `Next came a song by the choir. ${REST}`),
        ...FILLER.slice(0, filler),
      ])?.weight.against;
    expect(against(4, 2)).toBe(0);
    expect(against(4, 3), 'told in more than half as many').toBeGreaterThan(0);
    expect(against(2, 1, 8), 'it does not run through').toBeGreaterThan(0);
  });

  it('takes one full name in the opening of a short text for its subject, but not beside another subject', () => {
    const title = (paragraphs: string[]) =>
      weigh('taiwan', 'Forty engines before dawn', paragraphs)?.weight.title;
    const named = 'Forty bombers flew along the median line of the Taiwan Strait.';
    expect(title([named, 'The ferries did not sail.'])).toBeGreaterThan(0);
    expect(title([named, ...FILLER.slice(0, 4)]), 'a long text').toBe(0);
    expect(title(['The ferries did not sail.', 'Nobody said why.', named]), 'not the lead').toBe(0);
    expect(title([named, 'An earthquake was felt.']), 'another subject').toBe(0);
    const sentence =
      'The ferries that carry the mail to the outer islands did not sail before noon, the harbour said.';
    expect(title([`${sentence} ${named}`]), 'a later sentence').toBe(0);
    expect(title([`Nobody sailed. ${named}`]), 'after few words').toBeGreaterThan(0);
  });

  it('takes names of three words in the opening of a short text for its subject, if the headline names nothing', () => {
    const title = (opening: string, headline = 'Forty engines before dawn') =>
      weigh('taiwan', headline, [opening, 'They landed.'])?.weight.title;
    const told = 'Beijing sent warships around Taiwan, and Congress sent an envoy.';
    expect(title(told)).toBeGreaterThan(0);
    expect(title(told, 'Forty engines over Moscow'), 'another place in the headline').toBe(0);
    expect(title('The air force of Taiwan rose.'), 'a pair of two words').toBe(0);
    expect(title('A cook from Taipei and one from Beijing met.'), 'two places').toBe(0);
    expect(title(`They slept. ${told}`), 'after few words').toBeGreaterThan(0);
    expect(title(`${REST} ${told}`), 'a later sentence').toBe(0);
  });

  it('notes another subject in the headline', () => {
    const weighed = weigh('taiwan', 'Earthquake shakes Taiwan', [
      'Beijing offered help to Taiwan.',
    ]);
    expect(weighed?.weight.against).toBe(1);
  });

  it('takes another subject of which the text says nothing for a figure of speech, unless it is a contest or a disaster', () => {
    const against = (title: string, text: string) => weigh('taiwan', title, [text])?.weight.against;
    const reply = 'Beijing answered that the island is part of China, and Taipei that it is not.';
    expect(against('A novel idea for Taiwan', reply)).toBeLessThan(1);
    expect(against('A novel about Taiwan', `The book came out in May. ${reply}`)).toBeLessThan(1);
    expect(against('A novel about Taiwan', `The novelist is 30. ${reply}`)).toBe(1);
    expect(against('A tournament for Taiwan', reply)).toBe(1);
  });

  it('says which words stood where and how often', () => {
    const weighed = weigh('xinjiang', 'Uyghurs', ['Uyghurs and Uyghurs.']);
    expect(weighed?.evidence).toContainEqual({ words: 'Uyghurs', where: 'title', count: 1 });
    expect(weighed?.evidence).toContainEqual({ words: 'Uyghurs', where: 'body', count: 2 });
  });

  it('finds nothing where a condition of the topic is not met', () => {
    expect(weigh('who', 'WHO warns of heat', ['The World Health Organization warns.'])).toBeNull();
  });
});
