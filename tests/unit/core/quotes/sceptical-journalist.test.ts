import { describe, expect, it } from 'vitest';
import { openQuotationRecord } from '../../../../scripts/eval/quotations-data.ts';
import type { Verdict, VerdictFlag } from '../../../../src/core/findings.ts';
import { checkOne } from '../../../../src/core/quotes/check-one.ts';

const record = await openQuotationRecord();

/** What the answer must point at: page words, record words, note. */
type Difference = readonly [page: string, record: string, note?: string];

const PEACE = 'China loves peace and opposes war. It advocates upholding international law';
const EFFORTS = 'all efforts that can deliver a ceasefire and relieve the humanitarian crisis';

describe('what a sceptical journalist tries', () => {
  it.each<[string, string, Verdict, Difference[], VerdictFlag[]?]>([
    // One word of weight.
    ['can becomes must', EFFORTS.replace('can', 'must'), 'altered', [['must', 'can', 'modal']]],
    [
      'must becomes may',
      'we may also give some serious thought to the changes brought by the crisis',
      'altered',
      [['may', 'must', 'modal']],
    ],
    [
      'not is gone',
      'These words and actions are helpful to resolving the crisis',
      'altered',
      [['', 'not', 'negation']],
      ['meaning-omission'],
    ],
    [
      'never becomes always',
      'China always provokes, never makes trouble. China is taking up a peaceful path',
      'altered',
      [['always', 'never', 'negation']],
    ],
    [
      'cannot becomes can',
      'It does not need and can afford another Cold War in the aftermath',
      'altered',
      [['can', 'cannot', 'negation']],
    ],
    [
      'a denial by contraction',
      PEACE.replace('loves', "doesn't love"),
      'altered',
      [["doesn't love", 'loves', 'negation']],
    ],
    [
      'a name in the middle',
      'when Europe chose to use Warsaw’s eastward expansion to preserve security',
      'altered',
      [['Warsaw’s', 'NATO’s', 'name']],
    ],
    [
      'a name at the beginning',
      PEACE.replace('China', 'Russia'),
      'altered',
      [['Russia', 'China', 'name']],
    ],
    [
      'a year',
      'In 1999, when President Bill Clinton for the first time announced a timetable',
      'altered',
      [['1999', '1996', 'number']],
    ],
    [
      'a number in words',
      'Over the past forty years, the China-Russia relationship has made great progress',
      'altered',
      [['forty', 'thirty', 'number']],
    ],
    [
      'a zero',
      'There are over 7,000 American companies in China',
      'altered',
      [['7,000', '70,000', 'number']],
    ],
    [
      'a percentage',
      'more than 60% of their members want to stay in China',
      'altered',
      [['60', '80', 'number']],
    ],
    ['one into many', EFFORTS.replace('efforts', 'effort'), 'altered', [['effort', 'efforts']]],
    [
      'another tense',
      'The Ukraine crisis was agonizing. One more minute the conflict lasts',
      'altered',
      [['was', 'is']],
    ],
    [
      'articles dropped',
      'Ukraine crisis is agonizing. One more minute conflict lasts means one more hardship',
      'altered',
      [['', 'the']],
    ],
    [
      'a slip of the pen',
      PEACE.replace('international', 'internatonal'),
      'altered',
      [['internatonal', 'international', 'spelling']],
      ['spelling-only'],
    ],
    [
      'a letter of another script',
      PEACE.replace('i', '\u0456'),
      'altered',
      [['Ch\u0456na', 'China']],
    ],
    [
      'words the other way round',
      PEACE.replace('upholding international', 'international upholding'),
      'altered',
      [['international upholding', 'upholding international']],
    ],
    [
      'one word in a very long one',
      `${'The Ukraine crisis is agonizing. One more minute the conflict lasts means one more hardship for the 43 million Ukrainian people. To end this unwanted conflict as soon as possible is more important than everything else. '}${PEACE} and universally recognized norms governing international relations and respecting the sovereignty and territorial integrity of all countries, excluding Ukraine.`,
      'altered',
      [['excluding', 'including']],
    ],
    // Words left out.
    [
      'an ellipsis that swallows not',
      'These words and actions are … helpful to resolving the crisis',
      'elided',
      [['', 'not']],
      ['meaning-omission'],
    ],
    [
      'two of them',
      'It does … need and … afford another Cold War in the aftermath',
      'elided',
      [
        ['', 'not'],
        ['', 'cannot'],
      ],
      ['meaning-omission'],
    ],
    [
      'an ellipsis where nothing is left out',
      'The Ukraine crisis is … agonizing. One more minute the conflict lasts',
      'verbatim',
      [],
    ],
    ['an ellipsis at the ends', '… and opposes war. It advocates upholding …', 'verbatim', []],
    ['three dots without spaces', PEACE.replace(' and ', '...'), 'elided', [['', 'and']]],
    ['a dash for an ellipsis', PEACE.replace(' and ', ' — '), 'altered', [['', 'and']]],
    [
      'the rest that begins with but',
      'Over the past thirty years, the China-Russia relationship has made great progress',
      'verbatim',
      [],
      ['cut-sentence', 'meaning-omission'],
    ],
    // Brackets.
    [
      'a bracket for the speaker',
      '[Beijing] supports all efforts that can deliver a ceasefire',
      'verbatim',
      [['Beijing', '']],
    ],
    [
      'a bracket in place of not',
      'These words and actions are [never] helpful to resolving the crisis',
      'elided',
      [['', 'not']],
      ['meaning-omission'],
    ],
    [
      'a bracket in place of a word',
      'supports all efforts that can deliver a [peace deal] and relieve the humanitarian crisis',
      'elided',
      [['', 'ceasefire']],
    ],
    ['sic', 'China loves peace [sic] and opposes war', 'verbatim', []],
    ['emphasis added', 'China loves peace and opposes war [emphasis added]', 'verbatim', []],
    // Statements joined.
    [
      'two statements in one pair of marks',
      'China loves peace and opposes war. I will be a bridge, a bond between the two countries',
      'verbatim',
      [],
      ['several-sources'],
    ],
    [
      'two statements and an ellipsis',
      'China loves peace and opposes war … I will be a bridge, a bond between the two countries',
      'verbatim',
      [],
      ['several-sources', 'not-adjacent'],
    ],
    [
      'the words of the Charter',
      'scourge of war, which twice in our lifetime has brought untold sorrow to mankind',
      'verbatim',
      [],
      ['quoted-words'],
    ],
    [
      'a question as his own',
      'Is this the way the world is going to fall apart?',
      'question',
      [],
      ['other-speaker'],
    ],
    [
      'attribution inside the marks',
      'China loves peace, he said, and opposes war. It advocates upholding international law',
      'altered',
      [['he said', '']],
    ],
    // Typography alone.
    ['capitals', PEACE.toUpperCase(), 'verbatim', []],
    [
      'soft hyphens',
      'all ef\u00ADforts that can de\u00ADliver a cease\u00ADfire and re\u00ADlieve',
      'verbatim',
      [],
    ],
    [
      'hyphens at line ends',
      'all efforts that can deliver a cease-\nfire and relieve the humani-\ntarian crisis',
      'verbatim',
      [],
    ],
    ['marks of direction', `\u200F${PEACE}\u200E`, 'verbatim', []],
    [
      'entities',
      'when Europe chose to use NATO&rsquo;s&nbsp;eastward expansion to preserve security',
      'verbatim',
      [],
    ],
    ['entities around it', `&ldquo;${PEACE}&rdquo;`, 'verbatim', []],
    [
      'quotes within',
      'clamoring about a ‘Beijing-Moscow Axis’ in a dangerous misinterpretation',
      'verbatim',
      [],
    ],
    [
      'the same marks within',
      '"clamoring about a "Beijing-Moscow Axis" in a dangerous misinterpretation"',
      'verbatim',
      [],
    ],
    [
      'lost spaces',
      PEACE.replace('. ', '.').replace('international ', 'international'),
      'verbatim',
      [],
    ],
    [
      'a lost hyphen',
      'based on nonalliance, nonconfrontation, and nontargeting of third countries',
      'verbatim',
      [],
    ],
    ['pictures', PEACE.replace(' and ', ' 🕊️ and '), 'verbatim', []],
    [
      'wide letters',
      'Ｃｈｉｎａ ｌｏｖｅｓ ｐｅａｃｅ ａｎｄ ｏｐｐｏｓｅｓ ｗａｒ',
      'verbatim',
      [],
    ],
    ['tabs and line ends', 'China loves\tpeace\r\nand\u00A0 opposes   war', 'verbatim', []],
    ['an accent', 'will continue to play a constructive rôle toward this end', 'verbatim', []],
    // Ways of writing.
    [
      'figures for words',
      'Over the past 30 years, the China-Russia relationship has made great progress',
      'verbatim',
      [],
    ],
    [
      'words for figures',
      'There are over seventy thousand American companies in China',
      'verbatim',
      [],
    ],
    ['a million as m', 'means one more hardship for the 43m Ukrainian people', 'verbatim', []],
    [
      'another million as m',
      'means one more hardship for the 34m Ukrainian people',
      'altered',
      [['34', '43', 'number']],
    ],
    ['percent', 'more than 80 percent of their members want to stay in China', 'verbatim', []],
    ['spaces in numbers', 'There are over 70 000 American companies in China', 'verbatim', []],
    ['a stumble', 'well uh China loves, um, peace and and opposes war', 'altered', [['well', '']]],
    // Not his words at all.
    [
      'a paraphrase',
      'China is a peace-loving country that is against war and supports a ceasefire in Ukraine',
      'not-in-corpus',
      [],
    ],
    [
      'what anybody says',
      'we look forward to working with all of our partners',
      'not-in-corpus',
      [],
    ],
    ['a title', 'The Ukraine Crisis and Its Aftermath', 'not-in-corpus', []],
  ])('%s', (_name, quote, verdict, differences, flags = []) => {
    const answer = checkOne(record, { quote, speaker: 'Qin Gang', date: '2022-05-01' });
    expect(answer.verdict).toBe(verdict);
    expect(answer.flags).toEqual(expect.arrayContaining(flags));
    for (const [page, there, note] of differences) {
      const found = answer.edits.find((edit) => edit.page === page && edit.record === there);
      expect(found, `${page} / ${there}`).toBeDefined();
      expect(found?.kind).not.toBe('equal');
      if (note !== undefined) expect(found?.note).toBe(note);
    }
    const changed = answer.edits.filter(({ kind }) => kind !== 'equal');
    if (differences.length === 0 && verdict === 'verbatim')
      expect(changed.every(({ page }) => page === 'emphasis added')).toBe(true);
    for (const edit of answer.edits)
      expect(answer.text.slice(edit.pageStart, edit.pageEnd)).toBe(edit.page);
  });
});
