import { safeLink } from '../../../src/ui/controls/safe-link.ts';
import type { Outcome, Row } from '../row.ts';

const SCHEMES = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'vbscript:x',
  'about:blank',
  'chrome://settings',
  'chrome-extension://a/x',
  'view-source:https://a.example',
  'ftp://a.example/',
  'ws://a.example',
  'intent://x#Intent;end',
  'https://user:pass@a.example/',
  'https://www.reuters.com@a.example/',
];
const DISGUISES: ((address: string) => string)[] = [
  (one) => one,
  (one) => one.toUpperCase(),
  (one) => ` \t${one}`,
  (one) => `\u0000\u001f${one}`,
  (one) => `\u00a0${one}`,
  (one) => `\ufeff${one}`,
  (one) => `${one.slice(0, 3)}\n${one.slice(3)}`,
  (one) => `${one.slice(0, 2)}\r\n\t${one.slice(2)}`,
  (one) => one.replace(':', '\t:'),
  (one) => one.replace(':', '&colon;'),
  (one) => one.replace(':', '%3A'),
  (one) => `${one}//https://a.example`,
  (one) => one.replace('a', '\u0430'),
  (one) => `${one}\u202e`,
  (one) => `//${one}`,
];

export const linkSchemes: Row = {
  id: 'S2',
  what: 'addresses of sources in schemes and disguises that are not to be followed',
  bar: '0 clickable but http and https without credentials',
  run: async () => disguise(),
};

/** Every scheme in every disguise; https addresses that the parser repairs are fine. */
export function disguise(): Outcome {
  let runs = 0;
  let survived = 0;
  for (const scheme of SCHEMES) {
    for (const dress of DISGUISES) {
      runs += 1;
      const link = safeLink(dress(scheme));
      if (link === null || /^https?:\/\/[^@/]+(?:\/|$)/.test(link)) survived += 1;
    }
  }
  const kept = safeLink('https://a.example/x?y#z') === 'https://a.example/x?y#z';
  return { runs, survived, met: kept, figure: `${runs - survived} clickable` };
}
