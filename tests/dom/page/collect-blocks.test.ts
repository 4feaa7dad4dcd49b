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
});
