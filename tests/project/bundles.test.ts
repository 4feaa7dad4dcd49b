import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newerThanBuild } from '../../scripts/lib/newer-than-build.ts';
import { outputFolder } from '../../scripts/lib/output-folder.mjs';

const kB = 1000;
const MB = 1000 * kB;

/** Gzipped sizes. What is injected into every page costs every page; the rest is brought in on demand. */
const budgets = [
  { file: 'article.js', limit: 5 * kB },
  { file: 'article-on-demand.js', limit: 12.9 * kB },
  { file: 'page-ui.js', limit: 30 * kB },
];

/** The styles of a page: a file, or what stands in the page itself. */
const STYLES = /<link rel="stylesheet"[^>]* href="\/(?<path>[^"]+)"|<style>(?<own>[^<]+)/g;

/** Everything by which code can reach the network. `fetch` has a test of its own: packaged files are read with it. */
const NETWORK =
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b|\bsendBeacon\b/;

/** A call of the global function: neither a method of that name nor the definition of one. */
const CALLS_FETCH = /(?<![.\w$])fetch\((?![^()]*\)\{).{0,60}/g;

describe.each(['chrome-mv3', 'firefox-mv3'])('the package in .output/%s', (name) => {
  const folder = join(outputFolder, name);
  const files = existsSync(folder) ? list(folder) : [];
  const hint = newerThanBuild(join(folder, 'manifest.json'));

  test('is built', () => {
    expect(files, 'run `npm run build` first').toContain('manifest.json');
  });

  test.each(budgets)('keeps $file within $limit bytes, gzipped', ({ file, limit }) => {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    expect(size, hint).toBeLessThanOrEqual(limit);
  });

  test('has nothing of WXT around what runs on every page, and the first look compiled at once', () => {
    const script = readFileSync(join(folder, 'article.js'), 'utf8');
    expect(script, hint).not.toContain('crashed on startup');
    // Where the address is asked, the paragraphs counted, and changes watched for.
    for (const work of ['webmail', 'string-length', 'currententrychange']) {
      const before = script.slice(0, script.indexOf(work));
      expect(before, hint || work).toMatch(/=\(function(?!.*\bfunction[ (])/s);
    }
  });

  test('draws in a page with styles that are for a shadow root alone', () => {
    const script = readFileSync(join(folder, 'page-ui.js'), 'utf8');
    expect(script, hint).toContain('.otr-root{');
    expect(script, hint).not.toMatch(/:root|--ink-quiet/);
  });

  test('asks for the styles of a page before its scripts, which they would wait for', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages).not.toEqual([]);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      const styles = [...html.matchAll(STYLES)].map(({ index }) => index);
      expect(styles, hint || page).not.toEqual([]);
      expect(Math.max(...styles), hint || page).toBeLessThan(html.indexOf('<script'));
    }
  });

  test('has the shared styles before those of a page, which win over them', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, page), 'utf8');
      const [styles] = html.matchAll(STYLES);
      const { path, own = '' } = styles?.groups ?? {};
      const first = path ? readFileSync(join(folder, path), 'utf8') : own;
      expect(first, hint || page).toMatch(/^:root/);
    }
  });

  test('copies no CommonJS module: of the browser’s API only what is used is made', () => {
    const copying = scripts().filter(({ text }) => text.includes('__esModule'));
    expect(
      copying.map(({ file }) => file),
      hint,
    ).toEqual([]);
  });

  test('has no text file that a store would refuse for its size', () => {
    const large = files.filter(
      (file) =>
        /\.(?:js|jsonl?|html|css|txt)$/.test(file) && statSync(join(folder, file)).size > 4 * MB,
    );
    expect(large, hint).toEqual([]);
  });

  test('has no way to the network', () => {
    const found = scripts().flatMap(({ file, text }) => {
      const match = NETWORK.exec(text);
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found, hint).toEqual([]);
  });

  test('fetches nothing but its own files, and those in the background only', () => {
    const calls = scripts().flatMap(({ file, text }) =>
      [...text.matchAll(CALLS_FETCH)].map((match) => `${file}: ${match[0]}`),
    );
    expect(
      calls.filter((call) => !/^background\.js: fetch\([\w.$]+\.runtime\.getURL\(/.test(call)),
      hint,
    ).toEqual([]);
  });

  test('offers pages nothing to find: no web-accessible resources', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources ?? [], hint).toEqual([]);
  });

  function scripts() {
    return files
      .filter((file) => file.endsWith('.js'))
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  }
});

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'));
}
