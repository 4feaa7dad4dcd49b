import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../../src/core/statement.ts';

const PEOPLE: Person[] = [
  {
    id: 'qin-gang',
    name: 'Qin Gang',
    familyName: 'Qin',
    aliases: [],
    labels: {
      zh: ['秦刚', '秦剛'],
      ja: ['秦剛'],
      ru: ['Цинь Ган'],
      ar: ['تشين قانغ', 'تشين غانغ'],
    },
    roles: [],
  },
  {
    id: 'wang-yi',
    name: 'Wang Yi',
    familyName: 'Wang',
    aliases: [],
    labels: { zh: ['王毅'], ja: ['王毅'], ru: ['Ван И'], ar: ['وانغ يي'] },
    roles: [],
  },
];

function personIn(paragraph: string, language: string) {
  const found = findQuotes({ title: '', paragraphs: [paragraph], language }, PEOPLE);
  return found.map(({ person }) => person);
}

function speakerIn(paragraph: string, language: string) {
  const [found] = findQuotes({ title: '', paragraphs: [paragraph], language }, PEOPLE);
  return found?.speaker;
}

describe('attributeByLabels', () => {
  it.each([
    ['zh', '秦刚说：“台湾问题是最大的火药桶。”', 'qin-gang'],
    ['zh', '中国驻美大使秦刚27日在接受采访时表示，“中国和美国可能会卷入军事冲突”。', 'qin-gang'],
    ['zh', '“中国和美国可能会卷入军事冲突，”秦刚大使说。', 'qin-gang'],
    ['zh', '據報道，王毅外長強調，「中美關係到了新的十字路口」。', 'wang-yi'],
    ['ja', '秦剛駐米大使は20日、「台湾問題は最大の火種だ」と述べた。', 'qin-gang'],
    ['ja', '王毅外相は会見で「新たな希望の窓が開かれつつある」と強調した。', 'wang-yi'],
    ['ar', 'قال تشين قانغ: «مسألة تايوان هي أكبر برميل بارود».', 'qin-gang'],
    ['ar', 'وأضاف السفير الصيني تشين غانغ أن «الصين تحب السلام».', 'qin-gang'],
    ['ar', '«الصين تحب السلام وتعارض الحرب»، قال وانغ يي.', 'wang-yi'],
    ['es', 'Según el embajador Qin Gang, «China ama la paz».', 'qin-gang'],
    ['es', 'El ministro de Exteriores, Wang Yi, afirmó que “China ama la paz”.', 'wang-yi'],
    ['fr', 'Selon Wang Yi, « la Chine aime la paix ».', 'wang-yi'],
    ['fr', 'L’ambassadeur Qin Gang a souligné : « Nous ne voulons pas la guerre. »', 'qin-gang'],
    ['de', '„China liebt den Frieden“, sagte Botschafter Qin Gang.', 'qin-gang'],
    ['de', 'Laut Wang Yi sei „China ein friedliebendes Land“.', 'wang-yi'],
    ['fr', '« La Chine aime la paix », écrit Qin Gang.', 'qin-gang'],
    ['fr', '« La Chine aime la paix », a martelé l’ambassadeur Qin Gang.', 'qin-gang'],
    ['de', '„China liebt den Frieden“, so Botschafter Qin Gang.', 'qin-gang'],
    ['es', '«China ama la paz», sostuvo Qin Gang.', 'qin-gang'],
    ['es', '«China ama la paz», escribió Qin Gang.', 'qin-gang'],
    ['pt', '«A China ama a paz», ressaltou Qin Gang.', 'qin-gang'],
    ['it', '«La Cina ama la pace», ha ribadito Qin Gang.', 'qin-gang'],
    ['pt', '«A China ama a paz», escreveu Qin Gang.', 'qin-gang'],
    ['no', 'Wang Yi sier at Kina er «et land som elsker fred».', 'wang-yi'],
    ['id', 'Wang Yi mengatakan, “Tiongkok cinta damai.”', 'wang-yi'],
    ['hi', 'Wang Yi ने कहा, “चीन शांति चाहता है।”', 'wang-yi'],
    ['ru', 'Как отметил Ван И, «Китай любит мир».', 'wang-yi'],
    ['ru', 'Посол Китая в США Цинь Ган сказал: «Китай любит мир».', 'qin-gang'],
  ])('%s: %s', (language, paragraph, person) => {
    expect(personIn(paragraph, language)).toEqual([person]);
  });

  it.each([
    ['another answers', 'zh', '针对秦刚的讲话，布林肯表示：“我们不寻求冲突。”'],
    ['his spokesman', 'zh', '秦刚的发言人表示：“没有评论可说的。”'],
    ['two together', 'zh', '秦刚和布林肯说：“会谈是坦率的。”'],
    ['his spokesman', 'ar', 'وقال المتحدث باسم وانغ يي إن «الصين تحب السلام».'],
    ['he is spoken to', 'ja', '米国のブリンケン長官は王毅氏に「懸念がある」と伝えた。'],
    ['another sentence', 'zh', '秦刚表示反对。“我们不寻求冲突。”'],
    ['a name inside another', 'ru', 'Как отметил Ван Ильин, «Китай любит мир».'],
    [
      '"so" that attributes nothing',
      'de',
      '„Wir wollen Frieden“ war so nie Qin Gang zu entlocken.',
    ],
    ['his spokesman', 'es', 'Según el portavoz de Wang Yi, «China ama la paz».'],
  ])('leaves open: %s (%s)', (_why, language, paragraph) => {
    expect(personIn(paragraph, language)).toEqual([null]);
  });

  it.each([
    ['a verb', 'fr', '« La Chine aime la paix », a-t-il ajouté.'],
    ['a country', 'fr', '« La Chine aime la paix », écrit l’ambassadeur de Chine à Paris.'],
    ['a thing', 'de', 'Die Antwort ließ nicht auf sich warten: „Wir wollen Frieden.“'],
    ['a motto', 'de', 'Das Motto der Kampagne lautet: „Frieden für alle.“'],
    ['a newspaper', 'de', '„Es bleibt wenig Zeit“, schrieb die Welt.'],
    ['an office', 'de', 'Norwegens Außenministerin sagte: „Wir wollen Frieden.“'],
  ])('takes %s for no name (%s)', (_what, language, paragraph) => {
    expect(speakerIn(paragraph, language)).toBeNull();
  });

  it.each([
    ['de', 'Polens Ministerpräsident Jan Kowal sagte: „Wir wollen Frieden.“', 'Jan Kowal'],
    ['de', '„Wir wollen Frieden“, sagte Anna von der Heide.', 'Anna von der Heide'],
  ])('keeps the full name of somebody the record does not know (%s)', (language, text, name) => {
    expect(speakerIn(text, language)).toBe(name);
  });

  it('takes no office in a headline for a name', () => {
    const title = 'Norwegens Außenministerin: „Wir wollen Frieden“';
    expect(findQuotes({ title, paragraphs: [], language: 'de' }, PEOPLE)[0]?.speaker).toBeNull();
  });

  it('drops nothing from a page that does not say its language', () => {
    expect(speakerIn('“We want peace for all,” the minister said.', 'und')).toBe('the minister');
  });

  it('knows the family name alone once the page has named the person in full', () => {
    const people: Person[] = [
      {
        id: 'ida',
        name: 'Ida Lindqvist',
        familyName: 'Lindqvist',
        aliases: [],
        labels: {},
        roles: [],
      },
    ];
    const quoted = '„Der Hafen bleibt offen“, sagte Lindqvist am Montag.';
    const personOf = (...paragraphs: string[]) =>
      findQuotes({ title: '', paragraphs, language: 'de' }, people)[0]?.person;
    expect(personOf('Ida Lindqvist kam am Montag.', quoted)).toBe('ida');
    expect(personOf(quoted)).toBe(null);
  });
});
