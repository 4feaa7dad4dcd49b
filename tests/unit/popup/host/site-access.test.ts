import { describe, expect, it } from 'vitest';
import { readSiteAccess, sitePattern } from '../../../../src/popup/host/site-access.ts';

const isListed = (hostname: string) => hostname === 'listed.example';

/** A browser that has granted some patterns; the last one, if any, covers every site. */
function granted(...origins: string[]) {
  return {
    getAll: async () => ({ origins }),
    contains: async (wanted: { origins: string[] }) =>
      origins.includes('*://*/*') || wanted.origins.every((each) => origins.includes(each)),
  };
}

describe('readSiteAccess', () => {
  it.each([
    ['news.example', [], 'none'],
    ['listed.example', ['*://listed.example/*'], 'listed'],
    ['listed.example:8080', ['*://listed.example/*'], 'listed'],
    ['listed.example', ['*://*/*'], 'listed'],
    ['listed.example', [], 'withheld'],
    ['news.example', ['*://news.example/*'], 'granted'],
    ['news.example:8080', ['*://news.example/*'], 'granted'],
    ['other.example', ['*://news.example/*'], 'none'],
    ['news.example', ['*://*/*'], 'everywhere'],
    ['news.example', ['*://*/*', '*://news.example/*'], 'granted'],
  ])('for %s with %j granted is %s', async (host, origins, access) => {
    expect(await readSiteAccess(granted(...origins), host, isListed)).toBe(access);
  });
});

describe('sitePattern', () => {
  it('is one site on both schemes, whatever the port', () => {
    expect(sitePattern('news.example:8443')).toBe('*://news.example/*');
    expect(sitePattern('[::1]:8080')).toBe('*://[::1]/*');
  });
});
