import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'none'; style-src 'none'; img-src 'none'; font-src 'none'; sandbox allow-same-origin allow-scripts",
];

export const strictPolicy: Row = {
  id: 'R16',
  what: "pages that allow nothing (`default-src 'none'`, Trusted Types)",
  bar: '0 violations, panel opens and is styled',
  run: showUnderPolicies,
};

async function showUnderPolicies(bench: Bench): Promise<Outcome> {
  let survived = 0;
  let violations = 0;
  for (const [index, policy] of POLICIES.entries()) {
    const address = bench.serve(`/r16/${index}`, {
      html: article({ head: '<link rel="icon" href="data:,">' }),
      headers: { 'content-security-policy': policy },
    });
    const page = await bench.context.newPage();
    await page.addInitScript(`
      globalThis.violations = 0;
      addEventListener('securitypolicyviolation', (event) => {
        if (event.blockedURI !== 'data') globalThis.violations += 1;
      }, true);
    `);
    await page.goto(address);
    const shadow = await openClosedShadow(page);
    await until(async () => (await shadow.count('.pill-open')) === 1);
    await shadow.click('.pill-open');
    const open = await until(async () => (await shadow.count('[role=dialog]')) === 1);
    const position = await shadow.read('[role=dialog]', (element) => {
      const { position, borderRadius } = getComputedStyle(element);
      return position !== 'static' && borderRadius !== '0px';
    });
    const seen = Number(await page.evaluate('globalThis.violations'));
    violations += seen;
    if (open !== null && position === true && seen === 0) survived += 1;
    await page.close();
  }
  return { runs: POLICIES.length, survived, figure: `${violations} violations` };
}
