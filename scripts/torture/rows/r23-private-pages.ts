import { looksLikeArticle } from '../../../src/page/looks-like-article.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { GATE, openWorld, SESSION } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { pause, until } from '../until.ts';

const HOSTS = [
  'mail',
  'webmail',
  'login',
  'accounts',
  'account',
  'bank',
  'netbank',
  'mybank',
  'checkout',
  'pay',
  'wallet',
  'auth',
  'sso',
  'admin',
  'intranet',
  'calendar',
  'chat',
  'secure',
  'billing',
  'idp',
].map((label) => `https://${label}.news.example/world/2022/01/12/a-story-about-taiwan`);
const PATHS = [
  'login',
  'log-in',
  'signin',
  'sign-in',
  'signup',
  'register',
  'oauth',
  'auth/callback',
  'account',
  'my-account',
  'checkout',
  'cart',
  'payment',
  'orders',
  'wp-admin',
  'wp-login.php',
  'editor',
  'compose',
  'inbox',
  'settings',
  'subscribe',
  'password',
  'reset-password',
  'en/login',
  'billing',
].map((path) => `https://www.reuters.com/${path}`);
const OTHERS = [
  'chrome://settings',
  'about:blank',
  'data:text/html,x',
  'blob:https://a.example/1',
  'view-source:https://a.example',
];

export const privatePages: Row = {
  id: 'R23',
  what: 'mail, bank, log-in and checkout pages, a log-in form on a news site',
  bar: '0 texts read, nothing looked up',
  run: visitPrivatePages,
};

async function visitPrivatePages(bench: Bench): Promise<Outcome> {
  const addresses = [...HOSTS, ...PATHS, ...OTHERS];
  const runs = addresses.length + 3;
  let reads = 0;
  const untouchable = new Proxy({} as Document, {
    get() {
      reads += 1;
      throw new Error('The document was touched.');
    },
  });
  let survived = 0;
  for (const address of addresses) {
    try {
      if (!looksLikeArticle(untouchable, address)) survived += 1;
    } catch {
      // Counted as a read.
    }
  }
  const form = '<form><input type="password"></form>';
  const pages = {
    '/login': article({}),
    '/account/profile': article({}),
    '/r23/form': article({ body: form })
      .replace('<meta property="og:type" content="article">', '')
      .replace(/<meta property="article:[^>]*>/, ''),
  };
  for (const [path, html] of Object.entries(pages)) {
    const page = await bench.open(bench.serve(path, { html }));
    const world = await openWorld(page, bench.extensionId);
    await until(() => world.evaluate<boolean>(`${GATE} !== undefined`).catch(() => false));
    await pause(2_200);
    // The script that reads pages was never even injected.
    if (await world.evaluate<boolean>(`${GATE} !== undefined && ${SESSION} === undefined`))
      survived += 1;
    await page.close();
  }
  return { runs, survived, figure: `${reads} texts read, ${runs - survived} looked up` };
}
