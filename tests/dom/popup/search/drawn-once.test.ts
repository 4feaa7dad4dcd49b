import { beforeEach, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '../../../../src/core/protocol.ts';
import { ok, type Result } from '../../../../src/core/result.ts';
import { searchPassages } from '../../../../src/core/search/search-passages.ts';
import { openPopup, record, sampleLookups } from '../popup-page.ts';

beforeEach(() => document.body.replaceChildren());

/** An answer whose passages count how often their text is looked at. */
function counted(answer: SearchAnswer, count: () => void): SearchAnswer {
  const hits = answer.hits.map(({ text, ...hit }) => ({
    ...hit,
    get text() {
      count();
      return text;
    },
  }));
  return { ...answer, hits };
}

it('draws passages that are in the list already not again at a key whose answer is still to come', async () => {
  let looks = 0;
  const search = (request: SearchRequest): Promise<Result<SearchAnswer>> =>
    request.query === 'boat'
      ? Promise.resolve(
          ok(
            counted(searchPassages(record, request), () => {
              looks += 1;
            }),
          ),
        )
      : new Promise(() => {});
  const popup = openPopup({ lookups: sampleLookups({ search }) });
  popup.type('boat');
  await vi.waitFor(() => expect(popup.options()).toHaveLength(3));
  const before = looks;
  expect(before).toBeGreaterThan(0);
  popup.type('boats');
  const list = popup.root.querySelector('[role=listbox]');
  await vi.waitFor(() => expect(list?.getAttribute('aria-busy')).toBe('true'));
  expect(looks).toBe(before);
});
