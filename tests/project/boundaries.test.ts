import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { importsOf, type SourceFile, sourceFiles } from './support/source-files.ts';

interface Boundary {
  /** Folders of `src` that files here may import from, besides their own. */
  may: string[];
  /** Packages, by the beginning of their name. */
  packages?: string[];
  /** Names that may not be used here, even without an import. */
  never?: RegExp;
  /** What to do instead. */
  instead: string;
}

const BROWSER = /\b(?:browser|chrome)\.\w/;

const boundaries: Record<string, Boundary> = {
  'src/core': {
    may: [],
    packages: ['minisearch'],
    // The compiler forbids what only browsers and Node have; clock and chance are in every ECMAScript.
    never: /\bfetch\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/,
    instead: 'The core is pure. Take what it needs as a parameter.',
  },
  'src/sites': { may: [], never: BROWSER, instead: 'Site lists are data with pure readers.' },
  'src/page': {
    may: ['core', 'sites'],
    never: BROWSER,
    instead: 'Page code knows the document and nothing of the extension. Hand functions in.',
  },
  'src/platform': {
    may: ['core'],
    packages: ['wxt/browser'],
    instead: 'The seam to the browser serves all contexts, so it may know none of them.',
  },
  'src/ui': {
    may: ['core'],
    packages: ['preact', '#i18n'],
    never: BROWSER,
    instead: 'Components take props and give callbacks. Wire them in content, popup or reader.',
  },
  'src/page-ui': {
    may: ['core', 'ui'],
    packages: ['preact'],
    never: BROWSER,
    instead: 'The interface in the page takes a view and gives callbacks. Wire it in content.',
  },
  'src/background': {
    may: ['core', 'platform'],
    packages: ['valibot'],
    never: /\b(?:document|window)\.\w/,
    instead: 'The background has no page and no interface. Ask the page by a message.',
  },
  'src/content': {
    may: ['core', 'page', 'platform', 'ui', 'page-ui'],
    instead: 'The page script asks the background by messages only.',
  },
  'src/popup': {
    may: ['core', 'platform', 'ui', 'sites'],
    packages: ['preact'],
    instead: 'The popup asks the background and the page by messages only.',
  },
  'src/reader': {
    may: ['core', 'platform', 'ui'],
    packages: ['preact'],
    instead: 'The reader asks the background by messages only.',
  },
  'src/options': {
    may: ['core', 'platform', 'ui'],
    packages: ['preact'],
    instead: 'The settings page speaks to the browser through src/platform only.',
  },
  'src/welcome': {
    // It shows the interface of a page at work, on an article of its own.
    may: ['core', 'platform', 'ui', 'page', 'content'],
    packages: ['preact'],
    instead: 'The welcome page speaks to the browser through src/platform only.',
  },
  'src/corpus': {
    may: ['core'],
    packages: ['node:', 'yaml', 'valibot'],
    never: BROWSER,
    instead: 'The corpus build runs in Node; nothing that ships imports it.',
  },
  'src/cli': {
    may: ['core', 'corpus', 'page'],
    packages: ['node:', 'linkedom', 'parse5', 'valibot', 'package.json'],
    never: BROWSER,
    instead: 'The command line shares core, corpus and page reader with the extension, no more.',
  },
};

test.each(Object.entries(boundaries))('%s imports only what it may', (folder, boundary) => {
  const broken = sourceFiles(folder).flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(folder, target, boundary))
      .map((target) => `${file.path} imports ${target}. ${boundary.instead}`),
  );
  expect(broken).toEqual([]);
});

test.each(Object.entries(boundaries))('%s is allowed no more than it needs', (folder, boundary) => {
  const targets = sourceFiles(folder).flatMap(importsOf);
  const { may, packages = [] } = boundary;
  expect([
    ...may.filter((name) => !targets.some((target) => target.startsWith(`src/${name}/`))),
    ...packages.filter((name) => !targets.some((target) => target.startsWith(name))),
  ]).toEqual([]);
});

test.each(['src/background', 'src/content', 'src/platform'])('%s lets no promise go', (folder) => {
  const broken = sourceFiles(folder).flatMap((file) =>
    [...withoutComments(file).matchAll(/\bvoid [\w(]+/g)].map(
      ([found]) => `${file.path}: ${found}. Give it to \`unattended\`, which tells of a failure.`,
    ),
  );
  expect(broken).toEqual([]);
});

const withBans = Object.entries(boundaries).filter(([, { never }]) => never !== undefined);

test.each(withBans)('%s does without the names it must not know', (folder, { never, instead }) => {
  const broken = sourceFiles(folder).flatMap((file) =>
    withoutComments(file)
      .split('\n')
      .flatMap((line, index) => {
        const found = never?.exec(line);
        return found ? [`${file.path}:${index + 1} uses ${found[0]}. ${instead}`] : [];
      }),
  );
  expect(broken).toEqual([]);
});

test('every folder of src has its row in the table', () => {
  const folders = sourceFiles('src').map(({ path }) => path.split('/').slice(0, 2).join('/'));
  expect([...new Set(folders)].filter((folder) => !(folder in boundaries))).toEqual([]);
});

test('docs/architecture.md says of each folder what it may import', () => {
  const text = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');
  const told = [...text.matchAll(/^\| `(src\/[\w-]+)` \|[^|]*\| ([^|]*) \|$/gm)].map(
    ([, folder = '', knows = '']) => ({
      folder,
      names: knows.split(', ').filter((name) => `src/${name}` in boundaries),
    }),
  );
  const may = Object.entries(boundaries).map(([folder, row]) => [folder, row.may.toSorted()]);
  expect(
    Object.fromEntries(
      told
        .filter(({ folder }) => folder in boundaries)
        .map(({ folder, names }) => [folder, names.toSorted()]),
    ),
  ).toEqual(Object.fromEntries(may));
});

test('each entrypoint is a shell: one folder of src, at most 30 lines', () => {
  const broken = sourceFiles('entrypoints').flatMap((file) => {
    const folders = new Set(
      importsOf(file)
        .filter((target) => target.startsWith('src/'))
        .map((target) => target.split('/')[1]),
    );
    const lines = file.text.trimEnd().split('\n').length;
    return [
      ...(folders.size > 1 ? [`${file.path} imports ${[...folders].join(' and ')}`] : []),
      ...(lines > 30 ? [`${file.path} has ${lines} lines: move the logic to src`] : []),
    ];
  });
  expect(broken).toEqual([]);
});

function isAllowed(folder: string, target: string, { may, packages = [] }: Boundary): boolean {
  if (target.startsWith(`${folder}/`)) return true;
  if (target.startsWith('src/')) return may.includes(target.split('/')[1] ?? '');
  return packages.some((name) => target === name || target.startsWith(name));
}

function withoutComments({ text }: SourceFile): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
