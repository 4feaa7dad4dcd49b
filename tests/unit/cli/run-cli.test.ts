import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { runCli } from '../../../src/cli/run-cli.ts';
import { fakeIo } from './fake-io.ts';

const corpus = join(projectRoot, 'corpus');
const statements = readdirSync(join(corpus, 'statements')).length;
const article = join(projectRoot, 'demo', 'world', 'taiwan-strait-talks.html');
const match = join(projectRoot, 'demo', 'sport', 'harbour-cup-final.html');
const quote = 'We think preventing crises is more important than controlling crises.';

let folder = '';
let built = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otr-cli-'));
  built = join(folder, 'corpus');
  expect(await runCli(['corpus', 'build', corpus, '--out', built], fakeIo().io)).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command line over the project's own corpus, as bundled. */
async function otr(argv: string[], input = '') {
  const fake = fakeIo(input, built);
  return { ...fake, status: await runCli(argv, fake.io) };
}

describe('otr page', () => {
  test('reports article, topics, related statements, quotations and timings', async () => {
    const { status, json } = await otr(['page', article, '--url', 'https://news.example/a-b-c-d']);
    const report = json() as Record<string, unknown> & { quotations: { verdict: string }[] };
    expect(status).toBe(0);
    expect(report).toMatchObject({
      article: {
        url: 'https://news.example/a-b-c-d',
        title: 'Shipping firms ask for calm as words over the Taiwan Strait grow sharper',
        published: '2022-01-12',
        language: 'en',
        words: expect.any(Number),
        isArticle: true,
      },
      shown: true,
      topics: expect.arrayContaining([expect.objectContaining({ id: 'taiwan' })]),
      timings: { total: expect.any(Number) },
    });
    const [first] = report.related as Record<string, unknown>[];
    const keys =
      'statement passage speaker role date publisher affiliation url text question score reasons';
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(keys.split(' ')));
    const verdicts = report.quotations.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['verbatim', 'altered', 'elided']));
  });

  test('shows nothing on a page without a bearing on the record', async () => {
    const { json } = await otr(['page', match]);
    expect(json()).toMatchObject({ shown: false, article: { isArticle: true } });
  });

  test('takes an address without a scheme, as links have it, for https', async () => {
    const { status, json } = await otr(['page', match, '--url', '//news.example/sport/a-final']);
    expect(status).toBe(0);
    expect(json()).toMatchObject({ article: { url: 'https://news.example/sport/a-final' } });
  });

  test('says of an address that nothing is fetched', async () => {
    const { status, messages } = await otr(['page', 'https://news.example/story']);
    expect(status).toBe(1);
    expect(messages).toEqual([
      'otr: https://news.example/story is an address, and nothing is fetched: save the page and name the file.',
    ]);
  });

  test('reads a gzipped page', async () => {
    const zipped = join(folder, 'page.html.gz');
    await writeFile(zipped, gzipSync(await readFile(article)));
    const { json } = await otr(['page', zipped]);
    expect(json()).toMatchObject({ shown: true });
  });

  test('takes a batch, echoes ids, and tells which file is missing', async () => {
    const lines = [
      { id: 'a', file: article, url: 'https://news.example/world/talks-over-the-strait' },
      { id: 'b', file: '/no/such.html', url: '' },
      { id: 'c', file: match },
    ];
    const {
      status,
      lines: out,
      messages,
    } = await otr(['page', '--batch'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(1);
    expect(out()).toMatchObject([
      { id: 'a', shown: true },
      { id: 'b', error: '/no/such.html cannot be read (there is no such file).' },
      { id: 'c', shown: false },
    ]);
    expect(messages).toEqual(['line 2: /no/such.html cannot be read (there is no such file).']);
  });
});

describe('otr text', () => {
  test('takes a paragraph that is set apart for a quotation, empty ones not counted', async () => {
    const paragraphs = [
      'The envoy spoke for an hour to a full hall, and said:',
      ' ',
      quote,
      'So it went on until the evening.',
    ];
    const { json } = await otr(['text'], JSON.stringify({ paragraphs, blockQuotes: [2] }));
    expect(json()).toMatchObject({
      quotations: [{ text: quote, place: 'block', verdict: 'verbatim' }],
    });
  });

  test('takes what is marked up within a paragraph for a quotation, as the paragraph is given', async () => {
    const before = '  Asked about   the strait, Qin Gang said:  ';
    const start = before.length;
    const inlineQuotes = [{ paragraph: 1, start, end: start + quote.length }];
    const paragraphs = [' ', `${before}${quote}  He left.`];
    const { json } = await otr(['text'], JSON.stringify({ paragraphs, inlineQuotes }));
    expect(json()).toMatchObject({
      quotations: [{ text: quote, speaker: 'Qin Gang', verdict: 'verbatim' }],
    });
  });

  const input = {
    title: 'Beijing’s envoy on Taiwan',
    paragraphs: [`Qin Gang said of Taiwan: “${quote}”`, 'The Taiwan Strait stays tense.'],
    date: '2022-01-05',
  };

  test('examines an article given as JSON', async () => {
    const { status, json } = await otr(['text'], JSON.stringify(input));
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      article: { title: input.title, published: '2022-01-05', isArticle: true },
      quotations: [{ text: quote, speaker: 'Qin Gang', verdict: 'verbatim' }],
    });
  });

  test('says what is missing', async () => {
    const { status, messages } = await otr(['text'], '{"title":"x"}');
    expect(status).toBe(1);
    expect(messages).toEqual(['otr: "paragraphs" is missing.']);
  });
});

describe('otr check', () => {
  test('gives one quotation with the place it matches', async () => {
    const { status, json } = await otr(['check', quote, '--speaker', 'Qin Gang']);
    const answer = json() as { match: { start: number; end: number; text: string } };
    expect(status).toBe(0);
    expect(answer).toMatchObject({ text: quote, speaker: 'Qin Gang', verdict: 'verbatim' });
    for (const key of ['flags', 'edits', 'folds']) expect(answer).toHaveProperty(key);
    expect(answer.match.text).toHaveLength(answer.match.end - answer.match.start);
  });

  test('finds no match for words that nobody on record said', async () => {
    const { json } = await otr(['check', 'The brown dog was cheered by two thousand people.']);
    expect(json()).toMatchObject({ verdict: 'not-in-corpus', match: null });
  });

  test('takes a batch', async () => {
    const { status, lines } = await otr(['check', '--batch'], `{"id":7,"quote":"${quote}"}\n`);
    expect(status).toBe(0);
    expect(lines()).toMatchObject([{ id: 7, verdict: 'verbatim' }]);
  });
});

describe('otr search', () => {
  test('gives passages with the words marked', async () => {
    const { json } = await otr(['search', '"blood is thicker than water"', '--limit', '1']);
    const { passages } = json() as {
      passages: { text: string; highlights: { start: number; end: number }[] }[];
    };
    expect(passages).toHaveLength(1);
    const [{ text, highlights } = { text: '', highlights: [] }] = passages;
    const marked = highlights.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(marked).toContain('blood');
  });

  test.each([
    [['search', 'x', '--limit', 'many'], 'otr: "limit" must be a whole number from 1 to 1000.'],
    [
      ['search', 'x', '--from', 'spring'],
      'otr: "from" must be a calendar date, written YYYY-MM-DD, YYYY-MM or YYYY.',
    ],
  ])('refuses %j', async (argv, message) => {
    const { status, messages } = await otr(argv);
    expect({ status, messages }).toEqual({ status: 1, messages: [message] });
  });
});

describe('otr article', () => {
  test('gives title, byline, date and paragraphs', async () => {
    const { json } = await otr(['article', article]);
    expect(json()).toMatchObject({
      title: 'Shipping firms ask for calm as words over the Taiwan Strait grow sharper',
      byline: 'Marta Ellingsen',
      published: '2022-01-12',
      paragraphs: expect.arrayContaining([expect.stringContaining('pinned to a board')]),
    });
  });
});

describe('otr corpus', () => {
  test('finds nothing to fix in the project’s own corpus', async () => {
    const { status, json } = await otr(['corpus', 'check', corpus]);
    expect({ status, answer: json() }).toMatchObject({
      status: 0,
      answer: { ok: true, statements },
    });
  });

  test.each(['check', 'build'])('%s tells each problem with its place', async (task) => {
    const broken = join(folder, `broken-${task}`);
    const out = join(folder, `out-${task}`);
    await cp(corpus, broken, { recursive: true });
    const file = 'statements/2021-12-20-qin-gang-american-media.md';
    const text = await readFile(join(broken, file), 'utf8');
    await writeFile(join(broken, file), text.replace(quote, `${quote} Or so he said.`));
    const flags = task === 'build' ? ['--out', out] : [];
    const { status, json, messages } = await otr(['corpus', task, broken, ...flags]);
    expect(status).toBe(1);
    expect(messages).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+: .+ \\[source-words\\]$`)),
      `${broken}: 1 to fix; corpus/README.md explains each check.`,
    ]);
    expect(json()).toMatchObject({ ok: false, problems: [{ check: 'source-words', file }] });
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  test('counts the bundled corpus', async () => {
    const { json } = await otr(['corpus', 'stats', built]);
    expect(json()).toMatchObject({ statements });
  });

  test('says what is wrong with a folder that holds no corpus', async () => {
    const { status, messages } = await otr(['check', quote, '--corpus', folder]);
    expect(status).toBe(1);
    expect(messages).toEqual([
      `otr: ${folder} holds no corpus: it has no "statements" folder in it.`,
    ]);
  });

  test('--corpus builds a folder in memory and answers from it', async () => {
    const { json } = await otr(['check', quote, '--corpus', corpus]);
    expect(json()).toMatchObject({ verdict: 'verbatim' });
  });

  test('a corpus without topics relates nothing, says so, and still knows its quotations', async () => {
    const plain = join(folder, 'plain');
    await cp(corpus, plain, { recursive: true });
    await rm(join(plain, 'vocabulary', 'topics'), { recursive: true });
    const page = await otr(['page', article, '--corpus', plain]);
    expect(page.json()).toMatchObject({ topics: [], related: [] });
    expect(page.messages).toEqual([expect.stringContaining('names no topics')]);
    const check = await otr(['check', quote, '--corpus', plain]);
    expect(check.json()).toMatchObject({ verdict: 'verbatim' });
  });
});

describe('usage', () => {
  test.each([
    [[], /otr check/],
    [['help', 'chekc'], /there is no command "chekc"\. Did you mean "check"\?/],
    [['help', 'check', 'page'], /One command at a time/],
    [['chekc', 'x'], /there is no command "chekc"\. Did you mean "check"\?/],
    [['constructor'], /there is no command "constructor"/],
    [['--corpus', 'x', 'check'], /the command comes first, .* otr COMMAND --corpus/],
    [['check'], /Which quotation\?/],
    [['check', 'one', 'two'], /in quotation marks/],
    [['check', 'x', '--spaeker', 'y'], /Unknown option --spaeker\. Did you mean --speaker\?/],
    [['page', '--batch', 'file.html'], /come on standard input/],
    [['search', '--batch', 'taiwan'], /come on standard input/],
    [['check', '--batch', 'words'], /come on standard input/],
    [['corpus', 'check', ''], /The name of a folder is empty/],
    [['corpus', 'stats', '--corpus', ''], /The name of a folder is empty/],
    [['corpus', 'build', '--out', ''], /The name of a folder is empty/],
    [['corpus', 'chekc'], /Did you mean "check"\?/],
  ])('%j ends with status 2 and says why', async (argv, message) => {
    const { status, messages, text } = await otr(argv);
    expect(status).toBe(2);
    expect(messages[0] ?? '').toMatch(message);
    expect(text()).toBe('');
  });

  test.each([['--version'], ['-v'], ['version']])('%s prints the version', async (word) => {
    const { status, text } = await otr([word]);
    expect({ status, text: text() }).toEqual({ status: 0, text: 'otr 1.2.3\n' });
  });

  test.each([[['help', 'check']], [['check', '--help']], [['check', '-h']], [['--help', 'check']]])(
    '%j tells the forms and each option of the command',
    async (argv) => {
      const { status, text } = await otr(argv);
      expect(status).toBe(0);
      expect(text()).toContain('otr check "QUOTATION"');
      for (const option of ['--speaker NAME', '--date DATE', '--corpus DIR', '--batch', '--help']) {
        expect(text()).toContain(option);
      }
      expect(text()).toContain('{"quote", "speaker", "date"}');
    },
  );

  test('help names every command', async () => {
    const { status, text } = await otr(['help']);
    expect(status).toBe(0);
    for (const name of ['page', 'text', 'check', 'search', 'article', 'corpus']) {
      expect(text()).toContain(`otr ${name}`);
    }
  });
});
