import { describe, expect, test } from 'vitest';
import { decodeHtml, parseHtml } from '../../../src/cli/dom.ts';

describe('parseHtml', () => {
  test.each([
    ['paragraphs that are not closed', '<p>One<p>Two', 'p', 2],
    ['a heading within a paragraph', '<p>One<h2>Two</h2>three', 'p', 1],
    ['two bodies', '<body><p>One</p></body><body><p>Two</p></body>', 'body', 1],
    ['two roots', '<html><!--[if IE]><html><![endif]--><html lang="de"><body><p>One', 'html', 1],
    ['text outside of a table', '<table>One<tr><td>Two</table>', 'td', 1],
    ['formatting that overlaps', '<b>One<p>Two</b>three</p>', 'b', 2],
    ['a noscript element, whose text is no markup', '<noscript><p>One</p></noscript>', 'p', 0],
  ])('builds the tree of a browser for %s', (_, html, selector, count) => {
    expect(parseHtml(html, '').querySelectorAll(selector)).toHaveLength(count);
  });

  test('keeps attributes, title and order', () => {
    const document = parseHtml(
      '<html lang="de"><title>T &amp; U</title><p id=a class="b c">1<i>2</i>3',
      'https://a.example/',
    );
    expect(document.documentElement.getAttribute('lang')).toBe('de');
    expect(document.title).toBe('T & U');
    expect(document.querySelector('p.b#a')?.textContent).toBe('123');
    expect(document.baseURI).toBe('https://a.example/');
  });

  test('does not run out of stack on deep nesting', () => {
    expect(parseHtml(`${'<div>'.repeat(5_000)}deep`, '').body.textContent).toBe('deep');
  });
});

describe('decodeHtml', () => {
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  test.each([
    ['UTF-8', new TextEncoder().encode('café “x”'), 'café “x”'],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffcafé'), 'café'],
    [
      'UTF-8 that claims to be Latin-1',
      new TextEncoder().encode('<meta charset="iso-8859-1">café'),
      '<meta charset="iso-8859-1">café',
    ],
    ['UTF-16', utf16('café'), 'café'],
    [
      'a declared encoding',
      latin('<meta charset=windows-1251>\xcf\xe5\xea\xe8\xed'),
      '<meta charset=windows-1251>Пекин',
    ],
    [
      'an encoding declared the old way',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\xd6\xd0'),
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">中',
    ],
    ['no declaration', latin('caf\xe9 \x93x\x94'), 'café “x”'],
    [
      'an unknown encoding',
      latin('<meta charset="klingon">caf\xe9'),
      '<meta charset="klingon">café',
    ],
    [
      'ISO-2022-JP, which is all ASCII',
      latin('<meta charset="iso-2022-jp">\x1b$BF|\x1b(B'),
      '<meta charset="iso-2022-jp">日',
    ],
    ['nothing', new Uint8Array(), ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeHtml(bytes)).toBe(text);
  });
});
