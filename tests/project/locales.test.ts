import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { dateWords } from '../../src/core/dates/date-words.ts';
import { directionOf } from '../../src/ui/words/direction.ts';
import { shippedTopics } from '../unit/core/topics/shipped-vocabulary.ts';
import {
  categoriesOf,
  namesOneNumber,
  placeholdersOf,
  pluralForm,
  pluralStems,
  readLocale,
  tagOf,
  translatedLocales,
} from './support/locale-files.ts';
import { usedKeys } from './support/locale-keys.ts';
import { problemsOfText } from './support/locale-text.ts';
import { pseudoText, pseudoTree, withoutGrowth } from './support/pseudo-locale.ts';
import { sourceFiles } from './support/source-files.ts';

/** Characters that Chrome's shop takes for a manifest's name and description. */
const MOST = { 'product.name': 75, 'product.description': 132 };

/** Messages that are names or patterns, and so may be the same in every language. */
const NAMES = new Set([
  'product.name',
  'browser.actionTitle',
  'page.pillDetail',
  'provenance.person',
  'reason.quoted',
  'page.live',
  'timeline.item',
  'popup.search.position',
  'reader.find.position',
  'popup.check.datePlaceholder',
  'reader.documentTitle',
]);

/** Words that a language happens to share with English, by language. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['reader.kind.interview', 'popup.check.speakerHint', 'popup.check.dateHint'],
  fr: [
    'action.source',
    'diff.date',
    'popup.search.count.one',
    'popup.search.count.many',
    'popup.search.count.other',
    'reader.about.passages',
    'reader.outline',
    'reader.outlineParagraphs',
    'reader.question',
    'reader.provenance.notes',
    'reader.source',
  ],
};

/** The name itself, which reads from the left everywhere. */
const PRODUCT = new Set(['product.name', 'browser.actionTitle', 'locale']);

/** Values that are numbers, written in the way of the language and safe in either direction of writing. */
const NUMBERS = new Set(['count', 'number', 'position', 'total']);

const english = readLocale('en');
const stems = pluralStems(english);
const locales = translatedLocales().map((name) => [name, readLocale(name)] as const);

test('there are ten languages', () => {
  const names = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt_BR', 'ru', 'zh_CN'];
  expect(translatedLocales()).toEqual(expect.arrayContaining(names));
});

describe.each([['en', english] as const, ...locales])('%s.yml', (name, locale) => {
  const tag = tagOf(locale);

  test('is a language that browsers load, and says which it is', () => {
    expect(SUPPORTED_LOCALES.has(name), `${name} is not a name that Chrome knows`).toBe(true);
    expect(locale.messages.get('locale'), `write "locale: ${tag}"`).toBe(tag);
  });

  test('has exactly the messages of en.yml, each in all plural forms of its language', () => {
    const wanted = new Set(
      [...english.messages.keys()].flatMap((key) => {
        const form = pluralForm(key, stems);
        return form ? categoriesOf(tag).map((category) => `${form.stem}.${category}`) : [key];
      }),
    );
    const lacking = [...wanted].filter((key) => !locale.messages.has(key));
    const foreign = [...locale.messages.keys()].filter((key) => !wanted.has(key));
    expect([
      ...lacking.map((key) => `add ${key}: ${englishOf(key)}`),
      ...foreign.map((key) => `remove ${key}: en.yml or the plural forms of ${tag} do not have it`),
    ]).toEqual([]);
  });

  test('keeps the {placeholders} of the English', () => {
    const broken = [...locale.messages].flatMap(([key, message]) => {
      const wanted = placeholdersOf(fullEnglishOf(key));
      const form = pluralForm(key, stems);
      const free = form !== null && namesOneNumber(tag, form.category) ? 'count' : '';
      const bare = (names: string[]) => names.filter((one) => one !== free).join();
      return bare(placeholdersOf(message)) === bare(wanted)
        ? []
        : [`${key} needs ${wanted.map((one) => `{${one}}`).join(' ') || 'no placeholder'}`];
    });
    expect(broken).toEqual([]);
  });

  test('is clean text: no markup, all quotation marks and brackets closed, ends like the English', () => {
    const broken = [...locale.messages].flatMap(([key, message]) =>
      problemsOfText(message, englishOf(key), tag).map((problem) => `${key}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });

  test.each(Object.entries(MOST))('%s has at most %d characters', (key, most) => {
    const message = locale.messages.get(key) ?? '';
    expect(message.length, `shorten by ${message.length - most}: ${message}`).toBeLessThanOrEqual(
      most,
    );
  });

  test('ends no sentence twice where a date brings its own full stop', () => {
    const dotted = (['long', 'short'] as const).some((style) =>
      dateWords('2021-12-20', tag, style)?.endsWith('.'),
    );
    const twice = [...locale.messages].filter(([, message]) =>
      /\{(?:from|until|date|summary)\}\u2069?\./.test(message),
    );
    expect(
      (dotted ? twice : []).map(([key]) => `${key}: put the date in brackets or elsewhere`),
    ).toEqual([]);
  });

  test('calls a button by its own words where a sentence quotes it', () => {
    const broken = [...english.messages].flatMap(([key, message]) =>
      quotedMessages(message).flatMap((quoted) => {
        const wanted = locale.messages.get(quoted) ?? '';
        return (locale.messages.get(key) ?? '').includes(wanted)
          ? []
          : [`${key} should quote ${quoted} exactly: ${wanted}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe.each(locales)('%s.yml', (name, locale) => {
  test('is translated throughout', () => {
    const shared = SHARED[name] ?? [];
    const same = [...locale.messages]
      .filter(([key, message]) => message === englishOf(key) && !NAMES.has(key))
      .map(([key]) => key);
    expect([
      ...same
        .filter((key) => !shared.includes(key))
        .map((key) => `translate ${key}, or list it in SHARED if the words happen to be the same`),
      ...shared
        .filter((key) => !same.includes(key))
        .map((key) => `take ${key} out of SHARED: it differs from the English now`),
    ]).toEqual([]);
  });
});

describe.each(locales.filter(([, locale]) => directionOf(tagOf(locale)) === 'rtl'))(
  '%s.yml, written from right to left,',
  (_, { messages }) => {
    test('keeps names, titles and dates apart from the words around them', () => {
      const bare = [...messages].flatMap(([key, message]) =>
        [...message.matchAll(/(\u2068?)\{(\w+)\}:?(\u2069?)/g)]
          .filter(([, open, value = '', close]) => !NUMBERS.has(value) && !(open && close))
          .map(([, , value]) => `${key}: write U+2068 {${value}} U+2069`),
      );
      expect(bare).toEqual([]);
    });

    test('reads from the right even if a Latin name comes first', () => {
      const latin = [...messages].filter(([key, message]) => {
        const filled = message.replace(/\{(\w+)\}/g, (_, name) => (NUMBERS.has(name) ? '1' : 'A'));
        const first = /[\p{L}\u200F]/u.exec(filled)?.[0] ?? '';
        return /[A-Za-z]/.test(first) && !PRODUCT.has(key);
      });
      expect(latin.map(([key]) => `${key}: begin with U+200F, the right-to-left mark`)).toEqual([]);
    });
  },
);

test('every topic that may be shown has a name in every language', () => {
  const topics = shippedTopics();
  const languages = locales.map(([, { messages }]) => messages.get('locale')?.slice(0, 2) ?? '');
  const lacking = topics
    .filter(({ background }) => !background)
    .flatMap(({ id, names = {} }) =>
      languages
        .filter((language) => !names[language])
        .map((language) => `${id}: add its name in ${language} under "names"`),
    );
  expect(topics.length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

describe('the messages and the code', () => {
  const groups = new Set([...english.messages.keys()].map((key) => key.split('.')[0] ?? ''));
  const files = [
    ...sourceFiles('src').filter(({ path }) => !path.startsWith('src/locales/')),
    ...sourceFiles('entrypoints', ['.ts', '.tsx', '.html']),
    { path: 'wxt.config.ts', text: readFileSync(join(projectRoot, 'wxt.config.ts'), 'utf8') },
  ];
  const used = files.map((file) => ({ path: file.path, ...usedKeys(file, groups) }));

  test('every message of en.yml is used', () => {
    const keys = new Set(['locale', ...used.flatMap((file) => file.keys)]);
    const prefixes = used.flatMap((file) => file.prefixes);
    const endings = new Set(used.flatMap((file) => file.endings));
    const unused = [...english.messages.keys()]
      .map((key) => pluralForm(key, stems)?.stem ?? key)
      .filter(
        (key) =>
          !keys.has(key) &&
          !prefixes.some(
            (prefix) => key.startsWith(prefix) && endings.has(key.slice(prefix.length)),
          ),
      );
    expect(unused.map((key) => `use ${key}, or remove it from every file of src/locales`)).toEqual(
      [],
    );
  });

  test('no two messages have one name in the browser, which knows no dots and no capitals', () => {
    const names = [...english.messages.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice.map((name) => `rename one of the messages that become ${name}`)).toEqual([]);
  });

  test('every message that the code names is in en.yml', () => {
    const missing = used.flatMap(({ path, keys }) =>
      keys
        .filter((key) => !english.messages.has(key) && !stems.has(key))
        .map((key) => `${path} names ${key}: add it to every file of src/locales`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ["translate('action.close')", ['action.close'], []],
    ["translate.plural('page.pill', 2)", ['page.pill'], []],
    ["translate(busy ? 'action.back' : 'action.copy')", ['action.back', 'action.copy'], []],
    ["name: '__MSG_product_name__'", ['product.name'], []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code that is read.
    ['translate(`options.display.${display}`)', [], ['options.display.']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the code that is read.
    ["const side = x ? 'before' : 'after'; `${side}.${unit}`", [], ['before.', 'after.']],
    ["import x from './page.ts'; files: ['article.js']", [], []],
  ])('reads the keys in %s', (text, keys, prefixes) => {
    expect(usedKeys({ path: 'src/x.ts', text }, groups)).toMatchObject({ keys, prefixes });
  });
});

describe('the pseudo-locale', () => {
  test('is strange, in brackets, and keeps its values', () => {
    expect(pseudoText('Show {count} more')).toBe('[Sĥöŵ {count} ɱöřé ë]');
  });

  test('is 40 % longer than the English, values not counted', () => {
    const bare = (text: string) => text.replace(/\{\w+\}/g, '').length;
    for (const message of english.messages.values()) {
      expect(bare(pseudoText(message)) / bare(message), message).toBeGreaterThanOrEqual(1.4);
    }
  });

  test('is without its growth a part of a longer text’s again where the English is', () => {
    const plain = (text: string) => withoutGrowth(pseudoText(text));
    expect(plain('Copy this check')).toBe('Cöþý ţĥîš çĥéçķ');
    expect(plain('Copy the checks of this page')).toContain(plain('Copy the check'));
    expect(plain('Copy the check')).not.toContain(plain('Copy this'));
  });

  test('leaves the language of dates and plural forms alone', () => {
    expect(pseudoTree({ locale: 'en', a: { one: 'x' } })).toEqual({
      locale: 'en',
      a: { one: pseudoText('x') },
    });
  });
});

/** The English of a key; of its plural form `other` where English has no such form. */
function englishOf(key: string): string {
  return english.messages.get(key) ?? fullEnglishOf(key);
}

/** The English with all its placeholders: the form `other`, since `one` may leave the number out. */
function fullEnglishOf(key: string): string {
  const form = pluralForm(key, stems);
  return english.messages.get(form ? `${form.stem}.other` : key) ?? '';
}

/** Keys of the buttons and menu entries whose words a message quotes. */
function quotedMessages(message: string): string[] {
  const quotes = [...message.matchAll(/“([^”{}]+)”/g)].map((match) => match[1]);
  return [...english.messages].filter(([, other]) => quotes.includes(other)).map(([key]) => key);
}
