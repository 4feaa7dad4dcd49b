import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/page/collect-blocks.ts';
import { runToEnd } from '../../../src/page/run-to-end.ts';
import { blockText } from '../../../src/page/text-map.ts';
import { setPage } from '../../support/set-page.ts';

/** Texts of the blocks of a page, without the story's own rules on what is kept. */
function textsOf(html: string): string[] {
  setPage('', html);
  const scope = { root: document.body, certain: true, holdsStory: () => false };
  return runToEnd(collectBlocks(scope, 1_000_000)).map(blockText);
}

const PAGE = '<p>Read me.</p><p hidden>Not me.</p><p>Me too.</p>';

describe('collectBlocks', () => {
  it.each([
    ['few elements', ''],
    ['very many elements, each asked by itself', '<i></i>'.repeat(30_000)],
  ])('leaves out what is hidden, among %s', (_, others) => {
    expect(textsOf(PAGE + others)).toEqual(['Read me.', 'Me too.']);
  });

  it('leaves out the numbers of notes, but no exponent', () => {
    const html =
      '<p>Never<sup><a href="#1">1</a></sup> makes trouble,<sup>[2]</sup> on 4 km<sup>2</sup>.</p>';
    expect(textsOf(html)).toEqual(['Never makes trouble, on 4 km2.']);
  });

  it.each([
    ['trouble,<sup>3</sup> he said', 'trouble, he said'],
    ['the war<sup>3</sup> went on', 'the war3 went on'],
    ['the conflict<sup>12</sup> went on', 'the conflict went on'],
    ['400 square metres<sup>2</sup> of it', '400 square metres2 of it'],
    ['10<sup>9</sup> of them', '109 of them'],
    ['the nation<sup>th</sup> says', 'the nationth says'],
    ['<b>trouble</b><sup>3</sup> came', 'trouble3 came'],
  ])('reads %s', (html, text) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });
});
