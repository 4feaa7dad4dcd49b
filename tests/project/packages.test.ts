import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';
import { projectRoot } from '../../scripts/lib/project-root.mjs';

/** Every kind of file that has a reason to ship. A package is the built folder, file for file. */
const EXPECTED = [
  /^(?:manifest\.json|LICENSES\.txt)$/,
  /^(?:popup|reader|sidepanel|options|welcome)\.html$/,
  /^(?:background|article|article-on-demand|page-ui|notes)\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.css$/,
  /^corpus\/(?:corpus\.json|topics\.json|vocabulary\.jsonl|search\.jsonl|shingles\.bin|manifest\.json)$/,
  /^icon\/(?:16|32|48|96|128)\.png$/,
  /^_locales\/[\w]+\/messages\.json$/,
];

/** What betrays a file that was meant for us: maps, tests, comments to debuggers, addresses of our machines. */
const OURS =
  /sourceMappingURL|\bdescribe\(|__vitest|\/node_modules\/|\bdebugger\b|localhost|\/home\/|\/tmp\//;

describe.each(['chrome-mv3', 'firefox-mv3'])('the files of .output/%s', (name) => {
  const folder = join(outputFolder, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

  test('each have a reason to be there', () => {
    expect(files.filter((file) => !EXPECTED.some((kind) => kind.test(file)))).toEqual([]);
    expect(EXPECTED.filter((kind) => !files.some((file) => kind.test(file)))).toEqual([]);
  });

  test('hold nothing that was meant for us', () => {
    const found = files
      .filter((file) => /\.(?:js|css|html)$/.test(file))
      .flatMap((file) => {
        const match = OURS.exec(readFileSync(join(folder, file), 'utf8'));
        return match ? [`${file}: ${match[0]}`] : [];
      });
    expect(found).toEqual([]);
  });

  test('do not say the same twice', () => {
    const contents = files.map((file) => readFileSync(join(folder, file), 'base64'));
    const twice = files.filter(
      (_file, index) =>
        contents.indexOf(contents[index] ?? '') !== index && (contents[index]?.length ?? 0) > 1_000,
    );
    expect(twice).toEqual([]);
  });

  test('speak all languages that there are words for', () => {
    const spoken = new Set(files.flatMap((file) => /^_locales\/(\w+)\//.exec(file)?.[1] ?? []));
    const written = readdirSync(join(projectRoot, 'src', 'locales'))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => file.replace('.yml', ''));
    expect([...spoken].sort()).toEqual(written.sort());
  });
});
