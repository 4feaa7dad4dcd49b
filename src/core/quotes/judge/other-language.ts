import { lazily } from '../../lazily.ts';
import type { CorpusTexts } from '../../statement.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { wordKeys } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['greek', /\p{Script=Greek}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['thai', /\p{Script=Thai}/gu],
];

const PLAIN_LATIN = /^[\u0020-\u007E\u00A0-\u024F\u2010-\u2026]*$/;

/** Small words that distinguish languages in Latin script. Those that are function words of English too ("do", "my") do not count. */
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(
    'le la les des une est et dans pour que qui sur pas nous vous avec ce cette il elle sont du aux mais',
  ),
  es: words(
    'el la los las una es y en que por para con se del al como pero esta este son nuestro muy lo',
  ),
  de: words('der das und ist nicht ein eine zu mit auf fur von dem den sich auch wir sie es dass'),
  it: words('il la gli una e di che per con non sono del della nel questo questa anche noi'),
  pt: words('os uma e em que por para com nao do da dos das mais como mas nos ao'),
  nl: words('het een en van niet dat voor met zijn op te ook wij maar'),
  pl: words('i w nie na sie do jest ze to z jak ale my'),
  tr: words('ve bir bu icin ile da de ne cok olarak biz'),
  id: words('dan yang di untuk dengan ini itu dari kami tidak akan'),
  sv: words('och att det en som inte med av vi ar till'),
};
/** The languages that each of these words occurs in. */
const languagesOfWord = lazily(() => {
  const languages = new Map<string, string[]>();
  for (const [language, telling] of Object.entries(TELLING)) {
    for (const word of telling) {
      if (!isCommonWord(word)) languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return languages;
});
const ENGLISH = words(
  'the and of to is in that we for with are it not this have be as on was our you by will from they',
);

/**
 * Whether a quotation is in a language in which the record has no text, so that it cannot be compared. Distinguishes scripts,
 * and in Latin script a few large languages by their small words; false when in doubt.
 */
export function isOtherLanguage(
  text: string,
  pageLanguage: string,
  corpus: Pick<CorpusTexts, 'statements'>,
): boolean {
  const held = languagesOf(corpus.statements);
  if (held.size === 0) return false;
  const script = mainScript(text);
  if (script === null) return false;
  if (![...held].some((language) => scriptsOf(language).includes(script))) return true;
  if (script !== 'latin') return false;
  const spoken = latinLanguage(text, primary(pageLanguage));
  return spoken !== null && !held.has(spoken);
}

const known = new WeakMap<CorpusTexts['statements'], ReadonlySet<string>>();

/** Collected once for each record: it may contain thousands of statements, and every quotation needs this. */
function languagesOf(statements: CorpusTexts['statements']): ReadonlySet<string> {
  const held =
    known.get(statements) ?? new Set(statements.map(({ languageText }) => primary(languageText)));
  known.set(statements, held);
  return held;
}

function latinLanguage(text: string, pageLanguage: string): string | null {
  const keys = wordKeys(text);
  if (keys.length < 4) return null;
  let english = 0;
  const counts = new Map<string, { count: number; whole: boolean }>();
  for (const key of keys) {
    if (ENGLISH.has(key)) english += 1;
    for (const language of languagesOfWord().get(key) ?? []) {
      const found = counts.get(language) ?? { count: 0, whole: false };
      // Single letters ("x y z w") do not identify a language.
      counts.set(language, { count: found.count + 1, whole: found.whole || key.length > 1 });
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (best && best[1].count >= 2 && best[1].count > 2 * english && best[1].whole) return best[0];
  // The page declares another language, and nothing here is English.
  const foreignPage = pageLanguage !== '' && pageLanguage !== 'und' && pageLanguage !== 'en';
  return foreignPage && english === 0 ? pageLanguage : null;
}

function mainScript(text: string): string | null {
  if (PLAIN_LATIN.test(text)) return 'latin';
  const counts = SCRIPTS.map(
    ([script, letters]) => [script, text.match(letters)?.length ?? 0] as const,
  );
  const [script, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most), [
    '',
    0,
  ] as const);
  return count >= 4 ? script : null;
}

function scriptsOf(language: string): string[] {
  if (/^(?:zh|ja)$/.test(language)) return ['han'];
  if (/^(?:ru|uk|bg|be|mk|kk|ky|mn)$/.test(language)) return ['cyrillic'];
  if (language === 'sr') return ['cyrillic', 'latin'];
  if (/^(?:ar|fa|ur|ps)$/.test(language)) return ['arabic'];
  if (language === 'el') return ['greek'];
  if (/^(?:he|yi)$/.test(language)) return ['hebrew'];
  if (/^(?:hi|mr|ne)$/.test(language)) return ['devanagari'];
  if (language === 'ko') return ['hangul', 'han'];
  if (language === 'th') return ['thai'];
  return ['latin'];
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function words(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
