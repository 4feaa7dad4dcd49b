import { expect, test, vi } from 'vitest';
import { createPageLookUps } from '../../../src/content/page-look-ups.ts';
import type { ShownPage } from '../../../src/content/shown-page.ts';
import type { Article } from '../../../src/core/article.ts';
import { fail, ok, type Result } from '../../../src/core/result.ts';
import type { PageReading } from '../../../src/page/text-map.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import { later } from '../../support/later.ts';

const INTERRUPTED = { ok: false, error: { code: 'interrupted' } };

/** A page whose readings end as the test says, and what was done to it. */
function setUp({ settings = {}, answer = Promise.resolve<object>(ok({ related: [] })) } = {}) {
  const did: string[] = [];
  const readings: ((kind: Article['kind']) => void)[] = [];
  const examine = vi.fn(() => answer);
  const page = {
    hidden: false,
    show: async () => did.push('show'),
    clear: async () => did.push('clear'),
  } as unknown as ShownPage;
  const lookUps = createPageLookUps(
    {
      document: { contentType: 'text/html' } as Document,
      host: () => 'news.example',
      lookups: { examine } as never,
      memory: { settings: async () => readSettings(settings), notRelated: async () => [] } as never,
      read: () =>
        new Promise((resolve) => {
          const url = 'https://news.example/a';
          readings.push((kind) => resolve({ article: { url, kind } } as PageReading));
        }),
    },
    page,
  );
  const begun = (count: number) => vi.waitFor(() => expect(readings).toHaveLength(count));
  return { did, readings, page, lookUps, begun, examine };
}

test('an older reading that finds no article takes nothing of a newer one away', async () => {
  const { did, readings, lookUps, begun } = setUp();
  const older = lookUps.lookUp('unasked');
  await begun(1);
  const newer = lookUps.lookUp('unasked');
  await begun(2);
  readings[1]?.('article');
  await newer;
  readings[0]?.('front-page');
  expect(await older).toMatchObject(INTERRUPTED);
  expect(did).toEqual(['show']);
});

test('a page that is left while it is read shows nothing of that', async () => {
  const { did, readings, lookUps, begun } = setUp();
  const looking = lookUps.lookUp('unasked');
  await begun(1);
  await lookUps.leave();
  readings[0]?.('article');
  expect(await looking).toMatchObject(INTERRUPTED);
  expect(did).toEqual(['clear']);
});

test('a failure that comes once the page has changed is told as that change', async () => {
  const { promise: answer, resolve } = later<Result<never>>();
  const { readings, lookUps, begun, examine } = setUp({ answer });
  const looking = lookUps.lookUp('asked');
  await begun(1);
  readings[0]?.('article');
  await vi.waitFor(() => expect(examine).toHaveBeenCalled());
  await lookUps.leave();
  resolve(fail('internal', 'No record.'));
  expect(await looking).toMatchObject(INTERRUPTED);
});

test('on a hidden site what a person asks for is shown, and the site is known to be hidden', async () => {
  const { did, readings, page, lookUps, begun } = setUp({
    settings: { hiddenSites: ['news.example'] },
  });
  const looking = lookUps.lookUp('asked');
  await begun(1);
  readings[0]?.('article');
  await looking;
  expect([did, page.hidden]).toEqual([['show'], true]);
});
