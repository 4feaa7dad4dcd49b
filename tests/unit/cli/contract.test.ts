import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { runCli } from '../../../src/cli/run-cli.ts';
import { fakeIo } from './fake-io.ts';

// What programs may rely on: the keys of every answer, the status and the line on standard error for every kind of trouble.

const corpus = join(projectRoot, 'corpus');
const page = join(projectRoot, 'demo', 'world', 'taiwan-strait-talks.html');
const quote = 'We think preventing crises is more important than controlling crises.';
const text = JSON.stringify({
  title: 'Envoy speaks about Taiwan',
  paragraphs: [`Qin Gang said of the Taiwan question: “${quote}”`],
});

const PAGE = [
  ['', 'article shown topics related quotations corpus timings'],
  ['article', 'url title published language words isArticle'],
  ['topics.0', 'id label score evidence'],
  ['topics.0.evidence.0', 'words where count'],
  ['related.0', 'statement passage speaker role date publisher affiliation url text question'],
  ['related.0', 'score reasons'],
  ['quotations.0', 'text speaker verdict flags match edits folds'],
  ['timings', 'read examine total'],
] as const;

const CHECK = [
  ['', 'text speaker verdict flags match edits folds'],
  ['match', 'statement passage start end text'],
] as const;

let folder = '';
let built = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otr-contract-'));
  built = join(folder, 'corpus');
  expect(await runCli(['corpus', 'build', corpus, '--out', built], fakeIo().io)).toBe(0);
  await writeFile(
    join(folder, 'data.bin'),
    Uint8Array.from({ length: 5000 }, (_, i) => i * 7),
  );
  await writeFile(join(folder, 'plain.txt'), 'Words without a single tag.');
  await writeFile(join(folder, 'long.html'), '');
  await truncate(join(folder, 'long.html'), 100_000_001);
  await writeFile(join(folder, 'long.html.gz'), gzipSync(Buffer.alloc(100_000_001), { level: 1 }));
  await writeFile(join(folder, 'torn.html.gz'), Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function otr(argv: string[], input = '') {
  const fake = fakeIo(input, built);
  return { ...fake, status: await runCli(argv, fake.io) };
}

function at(value: unknown, path: string): unknown {
  return path === ''
    ? value
    : path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], value);
}

describe('the keys of an answer', () => {
  test.each([
    ['page', ['page', page], '', PAGE],
    ['text', ['text'], text, PAGE],
    ['check', ['check', quote], '', CHECK],
    ['article', ['article', page], '', [['', 'url title byline published paragraphs']]],
    [
      'search',
      ['search', 'Taiwan'],
      '',
      [
        ['', 'query passages total notes corpus'],
        ['passages.0', 'statement passage speaker role date publisher affiliation url text'],
        ['passages.0.highlights.0', 'start end'],
      ],
    ],
    ['corpus check', ['corpus', 'check', corpus], '', [['', 'ok dir statements problems']]],
    ['corpus stats', ['corpus', 'stats', corpus], '', [['', 'name hash statements passages']]],
  ] as const)('otr %s', async (_, argv, input, wanted) => {
    const { status, json } = await otr([...argv], input);
    expect(status).toBe(0);
    for (const [path, keys] of wanted) {
      expect(Object.keys(at(json(), path) as object), path).toEqual(
        expect.arrayContaining(keys.split(' ')),
      );
    }
  });

  test('reasons are English sentences, and topics have the four keys and no more', async () => {
    const report = (await otr(['page', page])).json();
    expect(at(report, 'related.0.reasons.0')).toEqual(expect.any(String));
    expect(Object.keys(at(report, 'topics.0') as object)).toEqual([
      'id',
      'label',
      'score',
      'evidence',
    ]);
  });

  test('the words of a match stand in the passage where it says', async () => {
    const match = at((await otr(['check', quote])).json(), 'match') as Record<string, never>;
    const found = (await otr(['search', `"${quote}"`])).json();
    const { passages } = found as { passages: { passage: string; text: string }[] };
    const passage = passages.find((one) => one.passage === match.passage);
    expect(passage?.text.slice(match.start, match.end)).toBe(match.text);
  });
});

describe('bad input ends with status 1 and one line that says what is wrong', () => {
  test.each([
    [['page', 'none.html'], 'none.html cannot be read (there is no such file).'],
    [['article', ''], 'otr: The name of the file is empty.'],
    [['check', quote, '--corpus', ''], 'otr: The name of the corpus folder is empty.'],
    [['page', '.'], '. cannot be read (it is a folder).'],
    [['page', 'data.bin'], 'data.bin is not an HTML page; for plain text, use otr text.'],
    [['article', 'plain.txt'], 'plain.txt is not an HTML page; for plain text, use otr text.'],
    [['page', 'torn.html.gz'], 'torn.html.gz cannot be read (the compressed file is damaged).'],
    [['check', ' '], '"quote" must not be empty.'],
    [['check', quote, '--corpus', 'none'], 'none: there is no such folder.'],
    [
      ['check', quote, '--corpus', 'plain.txt'],
      'plain.txt is a file; a corpus is a folder with "statements" in it.',
    ],
    [['page', 'long.html'], 'long.html is too large: a page may have 100 MB, unzipped.'],
    [['page', 'long.html.gz'], 'long.html.gz is too large: a page may have 100 MB, unzipped.'],
    [['page', `${'x'.repeat(300)}.html`], '(the name is too long).'],
    [['page', 'a\0b.html'], '(no file can have such a name).'],
    [['search', 'a', '--from', '2022', '--to', '2020'], '"to" must not be earlier than "from".'],
  ])('%j', async (argv, message) => {
    const inFolder = argv.map((word) =>
      /^(?:\.|none|.*\.(?:html|txt|bin|gz))$/.test(word) ? join(folder, word) : word,
    );
    const { status, messages, text: out } = await otr(inFolder);
    expect({ status, messages, out: out() }).toEqual({
      status: 1,
      messages: [expect.stringContaining(message.replace(/^\. /, ' '))],
      out: '',
    });
  });

  test('an address that is not a URL', async () => {
    const { status, messages } = await otr(['page', page, '--url', 'http://']);
    expect(status).toBe(1);
    expect(messages[0]).toContain('http:// is not a URL such as');
  });

  test('a folder that holds a corpus as it is written is not built into', async () => {
    const own = join(folder, 'own');
    await cp(corpus, own, { recursive: true });
    const { status, messages } = await otr(['corpus', 'build', own, '--out', own]);
    expect(status).toBe(1);
    expect(messages).toEqual([
      `otr: ${own} holds a corpus as it is written: name another folder with --out.`,
    ]);
    expect(await readdir(own)).toEqual(await readdir(corpus));
  });

  test('a built corpus that is damaged, with the command that mends it', async () => {
    const torn = join(folder, 'torn');
    await cp(built, torn, { recursive: true });
    await truncate(join(torn, 'shingles.bin'), 1000);
    const { status, messages } = await otr(['check', quote, '--corpus', torn]);
    expect(status).toBe(1);
    expect(messages).toEqual([
      `otr: ${join(torn, 'shingles.bin')} is damaged, or of another build than its manifest. Build it again: otr corpus build DIR --out ${torn}`,
    ]);
  });

  test('a folder that cannot be written', async () => {
    const out = join(folder, 'plain.txt', 'built');
    const { status, messages } = await otr(['corpus', 'build', corpus, '--out', out]);
    expect(status).toBe(1);
    expect(messages).toEqual([
      `otr: ${out} cannot be written (a file is where a folder should be).`,
    ]);
  });
});
