import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/project-root.mjs';
import { runCli } from '../../../src/cli/run-cli.ts';
import { fakeIo } from './fake-io.ts';

const STORY = 'https://news.example/world/beijing-warns-taipei-over-island-visit-1234';
const TITLE = 'Beijing warns Taiwan over visit';
const LEAD =
  'China sent warplanes across the Taiwan Strait on Monday and warned the government in Taipei against any step towards independence.';
const MORE =
  'The ministry in Taipei said that it was watching closely and that nobody on the island needed to worry about the days ahead.';

const story = (body: string, head = '') =>
  `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><main>${body}</main></body></html>`;
const article = `<article><h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p><p>${MORE}</p></article>`;
const typed = (type: string, more = '') =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","headline":"${TITLE}"${more}}</script>`;
const teaser = (number: number) =>
  `<li><a href="/world/story-about-the-island-${number}"><h3>${TITLE}, part ${number}</h3></a><p>${LEAD}</p></li>`;
const teasers = story(`<h1>Taiwan</h1><ul>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul>`);

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otr-pages-'));
  const build = ['corpus', 'build', join(projectRoot, 'corpus'), '--out', join(folder, 'corpus')];
  expect(await runCli(build, fakeIo().io)).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function topicsOf(html: string, url: string): Promise<string[]> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const { io, json } = fakeIo('', join(folder, 'corpus'));
  expect(await runCli(['page', file, '--url', url], io)).toBe(0);
  return (json() as { topics: { id: string }[] }).topics.map(({ id }) => id);
}

describe('a page without a subject of its own gets nothing', () => {
  test.each([
    ['a front page', 'https://news.example/'],
    ['a section', 'https://news.example/topics/taiwan'],
    ['search results', 'https://news.example/search?q=taiwan'],
    ["an author's page", 'https://news.example/authors/a-writer'],
  ])('%s', async (_, url) => {
    expect(await topicsOf(teasers, url)).toEqual([]);
  });
});

describe('a page with one is read for what it is', () => {
  test.each([
    ['an article', STORY, story(article, typed('NewsArticle'))],
    ['a live blog', STORY, story(article, typed('LiveBlogPosting'))],
    ['an opinion', STORY, story(article, typed('OpinionNewsArticle'))],
    ['a video with its text', STORY, story(article, typed('VideoObject'))],
    [
      'a page behind a wall, of which only the beginning is there',
      STORY,
      story(
        `<article><h1>${TITLE}</h1><p>${LEAD}</p><aside>Subscribe to read on.</aside></article>`,
        typed('NewsArticle', ',"isAccessibleForFree":false'),
      ),
    ],
  ])('%s', async (_, url, html) => {
    expect(await topicsOf(html, url)).toContain('taiwan');
  });
});
