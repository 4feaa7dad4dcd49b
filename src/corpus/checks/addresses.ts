import type { CorpusCheck } from './check.ts';
import { lineOfValue } from './places.ts';

/** Addresses become links in the reader's browser. */
export const addresses: CorpusCheck = {
  name: 'addresses',
  description: 'Addresses are complete and begin with https:// or http://.',
  check(draft) {
    return draft.statements.flatMap(({ file, head }) =>
      [head.url, ...head.copies.map(({ url }) => url)]
        .filter((url) => !isWebAddress(url))
        .map((url) => ({
          check: 'addresses',
          file,
          line: lineOfValue(draft, file, url),
          message: `"${url}" is not a web address; write it in full, beginning with https:// or http://, without a user name.`,
        })),
    );
  },
};

function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(url) || !URL.canParse(url)) return false;
  const { hostname, username, password } = new URL(url);
  return hostname.includes('.') && username === '' && password === '';
}
