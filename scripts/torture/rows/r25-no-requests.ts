import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { demoPage, LOANS, SPORT, TAIWAN } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const noRequests: Row = {
  id: 'R25',
  what: 'pages read one after another, behind a proxy that writes down every request',
  bar: '0 requests but the pages themselves',
  run: crawl,
};

async function crawl(bench: Bench): Promise<Outcome> {
  const runs = bench.times(200, 12);
  const before = bench.strays.length;
  const page = await bench.context.newPage();
  const shadow = await openClosedShadow(page);
  const others: string[] = [];
  page.on('request', (request) => {
    const own = request.isNavigationRequest() || request.url().startsWith('data:');
    if (!own) others.push(request.url());
  });
  for (let run = 0; run < runs; run += 1) {
    const path = [TAIWAN, LOANS, SPORT][run % 3] ?? TAIWAN;
    await page.goto(bench.serve(`/r25/${run}/${path}`, { html: demoPage(path) }));
    if (path !== SPORT) await until(async () => (await shadow.count('.pill')) === 1);
  }
  await page.close();
  const strays = bench.strays.slice(before).filter((address) => !isBrowsersOwn(address));
  strays.push(...others);
  const requests = strays.length;
  return {
    runs,
    survived: runs - Math.min(runs, requests),
    figure: `${requests} requests${strays[0] ? `, such as ${strays[0]}` : ''}`,
  };
}

/**
 * Chromium itself opens a connection to a page's host before it knows that the page is served from here, and contacts its
 * vendor for updates and lists. Requests of the page to its own host are counted separately.
 */
export function isBrowsersOwn(address: string): boolean {
  return /^www\.reuters\.com:443$|(?:google|googleapis|gvt1)\.com(?::443)?(?:\/|$)/.test(address);
}
