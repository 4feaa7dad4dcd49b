import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { parseStatement } from '../../../src/corpus/parse-statement.ts';
import { type Change, SOURCE, STATEMENT, sampleFolder } from './sample-folder.ts';

function parse(change?: Change) {
  const folder = sampleFolder(change === undefined ? {} : { [STATEMENT]: change });
  return parseStatement(folder.get(STATEMENT) ?? '', STATEMENT);
}

test('reads head and body of a statement', () => {
  const parsed = parse();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { head, body } = parsed.value;
  expect(head.event).toEqual({ date: '2020-05-01' });
  expect(head.language).toEqual({ delivered: 'en', text: 'en', translation: false });
  expect(head.source.dropped).toEqual([
    {
      lines: [
        { from: 1, until: 1 },
        { from: 10, until: 10 },
      ],
      reason: 'menu and footer',
    },
  ]);
  expect(body.map(({ label, voice, person, line }) => [label, voice, person, line])).toEqual([
    ['The ministry', 'editorial', null, 44],
    ['Ada Ray', 'question', null, 48],
    ['Li Na', 'direct', 'li-na', 52],
    ['Ada Ray', 'question', null, 58],
    ['Li Na', 'direct', 'li-na', 62],
  ]);
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const text = sampleFolder().get(STATEMENT) ?? '';
  const windows = parseStatement(`\uFEFF${text.replaceAll('\n', '\r\n')}`, STATEMENT);
  expect(windows).toEqual(parseStatement(text, STATEMENT));
});

const broken: [fault: string, change: Change, line: number, message: string][] = [
  ['no front matter', 'Just words.', 1, 'must begin with its data between two lines of "---"'],
  ['a missing key', ['title: A talk on trade\n', ''], 2, '"title" is missing; add it.'],
  ['a misspelt key', ['publisher:', 'publsher:'], 2, '"publisher" is missing; add it.'],
  ['an unknown key', ['notes:', 'comment: x\nnotes:'], 28, '"comment" is not known here'],
  ['an unknown kind', ['kind: interview', 'kind: chat'], 4, 'Write one of: interview, article'],
  ['a doubtful yes', ['translation: no', 'translation: maybe'], 21, 'Write yes or no.'],
  ['a short hash', ['sha256: SHA256', 'sha256: abc'], 32, '64 lower-case hexadecimal digits'],
  ['lines in words', ['lines: 1, 10', 'lines: first'], 40, 'Write line numbers such as'],
  ['lines backwards', ['lines: 1, 10', 'lines: 10-1'], 40, 'A range must run forwards'],
  ['broken YAML', ['  date: 2020-05-01', ' date: [2020'], 14, 'This is not valid YAML'],
  ['a turn without a voice', ['## Li Na {direct li-na}', '## Li Na'], 52, 'A turn is opened by'],
  ['an unknown voice', ['{question}', '{asks}'], 48, 'voices are direct, reported'],
  [
    'words before any turn',
    ['## The ministry {editorial}\n', ''],
    45,
    'Words stand before the first',
  ],
  ['an odd heading', ['## Li Na', '# Li Na'], 52, 'neither a turn (##) nor a subheading'],
];

test.each(broken)('tells of %s', (_, change, line, message) => {
  const parsed = parse(change);
  const problems = parsed.ok ? [] : parsed.error;
  expect(problems[0]).toMatchObject({ file: STATEMENT, line });
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
});

test('tells the faults of head and body together', () => {
  const parsed = parseStatement('---\nid: x\n---\n\nWords.', 'statements/x.md');
  const checks = parsed.ok ? [] : parsed.error.map(({ check }) => check);
  expect(new Set(checks)).toEqual(new Set(['front-matter', 'body']));
});

test('the example of corpus/README.md is a statement', () => {
  const readme = readFileSync(join(projectRoot, 'corpus/README.md'), 'utf8');
  const example = /```markdown\n(---\n.*?)```/s.exec(readme)?.[1] ?? '';
  expect(parseStatement(example, SOURCE)).toMatchObject({ ok: true });
});
