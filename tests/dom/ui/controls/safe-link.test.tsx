import { describe, expect, it, vi } from 'vitest';
import { SourceLink } from '../../../../src/ui/controls/SourceLink.tsx';
import { safeLink } from '../../../../src/ui/controls/safe-link.ts';
import { draw, wordsOf } from '../draw.tsx';

const SCHEMES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  'about:blank',
  'chrome://settings',
  'chrome-extension://abc/x.html',
  'moz-extension://abc/x.html',
  'view-source:https://example.org',
  'ftp://example.org/x',
  'ws://example.org',
  'mailto:a@example.org',
  'filesystem:https://example.org/x',
  'jar:https://example.org!/x',
  'intent://x#Intent;end',
];

/** Ways to write a scheme that a parser takes and a careless check does not. */
const DISGUISES: ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\t${address}`,
  (address) => `\n${address}`,
  (address) => `\u0000${address}`,
  (address) => `\u0001\u001f${address}`,
  (address) => address.replace(':', '\t:'),
  (address) => `${address.slice(0, 3)}\n${address.slice(3)}`,
  (address) => `${address.slice(0, 2)}\r\n${address.slice(2)}`,
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '%3A'),
  (address) => `${address}//https://example.org`,
];

const REFUSED = SCHEMES.flatMap((scheme) => DISGUISES.map((disguise) => disguise(scheme)));

describe('safeLink', () => {
  it(`refuses ${REFUSED.length} ways to write a scheme that is not http or https`, () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(200);
    expect(REFUSED.filter((address) => safeLink(address) !== null)).toEqual([]);
  });

  it.each([
    'https://user:pass@example.org/',
    'https://example.org@evil.example/',
    'https://:pass@example.org/',
    'https://',
    '//example.org',
    '/path',
    '',
    'not an address',
  ])('refuses %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ])('gives %j as %j', (address, safe) => {
    expect(safeLink(address)).toBe(safe);
  });
});

describe('SourceLink', () => {
  it('shows words without a link where the address is refused', () => {
    const root = draw(<SourceLink url="javascript:alert(1)">Source page</SourceLink>);
    expect(root.querySelector('a')).toBeNull();
    expect(wordsOf(root)).toBe('Source page');
  });

  it('leaves presses with a modifier key to the browser', () => {
    const onOpen = vi.fn();
    const root = draw(
      <SourceLink url="https://example.org/" onOpen={onOpen}>
        Source page
      </SourceLink>,
    );
    let prevented = false;
    root.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    const pressWith = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      root.querySelector('a')?.dispatchEvent(event);
      return prevented;
    };
    expect(pressWith({ ctrlKey: true })).toBe(false);
    expect(pressWith({})).toBe(true);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://example.org/');
  });
});
