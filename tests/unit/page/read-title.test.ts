import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { readMetadata } from '../../../src/page/read-metadata.ts';
import { readTitle, withoutSite } from '../../../src/page/read-title.ts';
import { blockText } from '../../../src/page/text-map.ts';

describe('withoutSite', () => {
  test.each([
    ['Ministers meet on the strait | News Example', '', 'Ministers meet on the strait'],
    ['Ministers meet on the strait - World - News Example', '', 'Ministers meet on the strait'],
    ['News Example: Ministers meet', 'News Example', 'News Example: Ministers meet'],
    ['News Example | Ministers meet on the strait', 'News Example', 'Ministers meet on the strait'],
    [
      'U.S.-China talks – what we know so far after six hours',
      '',
      'U.S.-China talks – what we know so far after six hours',
    ],
    ['Talks fail - again', '', 'Talks fail - again'],
    ['Ministers meet on the strait', 'News Example', 'Ministers meet on the strait'],
  ])('%s', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected);
  });
});

describe('readTitle', () => {
  const read = (head: string, body: string) => {
    const document = parseHtml(`<head>${head}</head><body>${body}</body>`, '');
    return readTitle(document, readMetadata(document));
  };

  test('takes the heading that the metadata name, and knows where it stands', () => {
    const { title, headline } = read(
      '<title>Ministers meet on the strait | News Example</title>',
      '<h1>News Example</h1><h1>Ministers <b>meet</b> on the Strait</h1>',
    );
    expect(title).toBe('Ministers meet on the Strait');
    expect(headline && blockText(headline)).toBe(title);
  });

  test('prefers the metadata to a heading about something else', () => {
    const { title, headline } = read(
      '<meta property="og:title" content="Ministers meet on the strait">',
      '<h1>World news</h1>',
    );
    expect(title).toBe('Ministers meet on the strait');
    expect(headline).toBeNull();
  });

  test('takes the only heading there is where nothing else names the page', () => {
    expect(read('', '<h1>Ministers meet</h1>').title).toBe('Ministers meet');
  });

  test('is empty where there is none', () => {
    expect(read('', '<p>Text</p>')).toMatchObject({ title: '', headline: null });
  });
});
