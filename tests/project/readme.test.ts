import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

const documents = [
  ...readdirSync(projectRoot).filter((name) => name.endsWith('.md')),
  ...folder('docs').filter((name) => name.endsWith('.md')),
  'corpus/README.md',
];

const ROOMS = ['corpus', 'demo', 'docs', 'entrypoints', 'public', 'scripts', 'src', 'tests'];
const files = ROOMS.flatMap(folder);

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(documents)('%s names only commands that package.json has', (name) => {
  const named = [...read(name).matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
  const missing = named
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((command) => !(command in scripts));
  expect(missing).toEqual([]);
});

test.each(documents)('%s links only to files that exist', (name) => {
  const links = [
    ...read(name).matchAll(
      /\]\((?!https?:|#|mailto:)([^)#\s]+)|<img[^>]+src="(?!https?:)([^"]+)"|srcset="(?!https?:)([^"]+)"/g,
    ),
  ];
  const missing = links
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((target) => !existsSync(join(projectRoot, dirname(name), target)));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names only files, folders and functions that exist', (name) => {
  const named = [...read(name).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  expect(named.filter((words) => !exists(words))).toEqual([]);
});

test('README.md shows every folder of the project', () => {
  const readme = read('README.md');
  expect(ROOMS.filter((name) => !readme.includes(`${name}/`))).toEqual([]);
});

test('docs/architecture.md explains every folder of src', () => {
  const text = read('docs/architecture.md');
  const folders = readdirSync(join(projectRoot, 'src'));
  expect(folders.filter((name) => !text.includes(`src/${name}`))).toEqual([]);
});

test('every decision record is short and has its three parts', () => {
  const bad = folder('docs/decisions').filter((name) => {
    const text = read(name);
    return (
      text.split('\n').length > 60 ||
      !['## Context', '## Decision', '## Consequences'].every((part) => text.includes(part))
    );
  });
  expect(bad).toEqual([]);
});

const code = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file)).map(read);

/** False for what has the form of a path, of a file's name or of a function's, and is none of ours. */
function exists(words: string): boolean {
  const isPath = new RegExp(`^(?:${ROOMS.join('|')})/[\\w./-]+$`).test(words);
  if (isPath) return existsSync(join(projectRoot, words)) || words.startsWith('public/corpus');
  if (/^[\w-]+\.(?:tsx?|mjs)$/.test(words)) return files.some((file) => file.endsWith(`/${words}`));
  if (!/^[a-z]+(?:[A-Z][a-z]+)+$/.test(words)) return true;
  return code.some((text) => text.includes(words));
}

function read(name: string): string {
  return readFileSync(join(projectRoot, name), 'utf8');
}

function folder(name: string): string[] {
  return readdirSync(join(projectRoot, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
