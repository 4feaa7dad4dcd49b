import { beforeEach, expect, test } from 'vitest';
import { checkSelection } from '../../../src/content/check-selection.ts';
import type { Article } from '../../../src/core/article.ts';
import type { PageFindings } from '../../../src/core/findings.ts';
import { MAX_QUERY_LENGTH } from '../../../src/core/limits.ts';
import type { CheckRequest, Lookups } from '../../../src/core/protocol.ts';
import { ok } from '../../../src/core/result.ts';
import { setPage } from '../../support/set-page.ts';
import { checked, corpus } from '../ui/samples.ts';

const QUOTED = 'We tested 87 bridges, and none of them fell.';

const article = { published: '2022-01-12' } as Article;
const findings: PageFindings = {
  shown: true,
  topics: [],
  related: [],
  quotations: [checked({ text: QUOTED, speaker: 'Ada Example' })],
  corpus,
};

/** What the record is asked about these words of a page on which that was found. */
async function askedOf(words: string, found: PageFindings | null): Promise<CheckRequest[]> {
  const asked: CheckRequest[] = [];
  const lookups = {
    check: async (request: CheckRequest) => {
      asked.push(request);
      return ok(checked());
    },
    about: async () => ok({ summary: corpus }),
  } as unknown as Lookups;
  const check = await checkSelection({ document, lookups, article, findings: found }, words);
  expect(check?.findings.corpus).toBe(words === '' ? undefined : corpus);
  return asked;
}

beforeEach(() => setPage('', `<p>“${QUOTED}”</p>`));

test.each([QUOTED, `“${QUOTED}”`, 'none  of\nthem fell'])(
  'the speaker whom the page names for %j is asked about, with the day of the article',
  async (words) => {
    const [request] = await askedOf(words, findings);
    expect(request).toEqual({ quote: words, date: '2022-01-12', speaker: 'Ada Example' });
  },
);

test('nobody is named for words that the page does not quote, nor on one that was not looked up', async () => {
  const plain = { quote: 'A bridge is a bridge.', date: '2022-01-12' };
  expect(await askedOf(plain.quote, findings)).toEqual([plain]);
  expect(await askedOf(QUOTED, null)).toEqual([{ quote: QUOTED, date: '2022-01-12' }]);
});

test('of very long words only as many are asked about as a question may have', async () => {
  const [request] = await askedOf('word '.repeat(MAX_QUERY_LENGTH), null);
  expect(request?.quote).toHaveLength(MAX_QUERY_LENGTH);
});

test('no words, no question', async () => {
  expect(await askedOf('', findings)).toEqual([]);
});
