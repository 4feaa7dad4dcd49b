import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../../../../src/popup/host/kind-of-address.ts';

describe('kindOfAddress', () => {
  it.each([
    ['https://news.example/story', 'site'],
    ['http://127.0.0.1:8080/', 'site'],
    ['https://news.example/report.PDF?page=2', 'pdf'],
    ['file:///home/ann/report.pdf', 'pdf'],
    ['file:///home/ann/saved.html', 'file'],
    ['chrome-extension://abc/popup.html', 'extension-page'],
    ['moz-extension://abc/popup.html', 'extension-page'],
    ['chrome://newtab/', 'no-access'],
    ['about:blank', 'no-access'],
    ['data:text/html,<p>words', 'no-access'],
    ['https://chromewebstore.google.com/detail/abc', 'no-access'],
    ['https://addons.mozilla.org/en-US/firefox/', 'no-access'],
    ['https://microsoftedge.microsoft.com/addons/detail/abc', 'no-access'],
    ['https://microsoftedge.microsoft.com/', 'site'],
  ])('of %s is %s', (url, kind) => {
    expect(kindOfAddress(url)).toBe(kind);
  });
});
