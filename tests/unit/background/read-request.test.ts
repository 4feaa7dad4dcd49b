import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/background/read-request.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const article = inventedArticle('A title', ['Some words.'], { published: '2022-01-05' });
const envelope = (name: string, params: unknown) => ({
  channel: 'lookup',
  id: 'a-1',
  name,
  params,
});

describe('readRequest', () => {
  it.each([
    ['examine', { article }],
    ['examine', { article: { ...article, blockQuotes: [0] } }],
    ['examine', { article: { ...article, inlineQuotes: [{ paragraph: 0, start: 1, end: 5 }] } }],
    ['check', { quote: 'some words' }],
    ['check', { quote: 'some words', speaker: 'Qin Gang', date: '2022-01' }],
    ['search', { query: 'taiwan', limit: 5, from: '2020', voice: 'direct' }],
    ['statement', { id: '2021-12-20-qin-gang' }],
    ['about', {}],
  ])('reads a sound %s', (name, params) => {
    expect(readRequest(envelope(name, params))).toEqual({
      ok: true,
      value: { id: 'a-1', name, params },
    });
  });

  it.each([
    ['a date that is none', 'check', { quote: 'x', date: 'yesterday' }, 'date'],
    ['a missing quotation', 'check', {}, 'quote'],
    ['a limit of nothing', 'search', { query: 'x', limit: 0 }, 'limit'],
    ['a voice that is none', 'search', { query: 'x', voice: 'shouted' }, 'voice'],
    [
      'an article without paragraphs',
      'examine',
      { article: { ...article, paragraphs: 7 } },
      'article.paragraphs',
    ],
    ['a quotation longer than any', 'check', { quote: 'x'.repeat(20_001) }, 'quote'],
  ])('refuses %s and says where it is', (_, name, params, where) => {
    const read = readRequest(envelope(name, params));
    expect(read).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(read?.ok === false && read.error.message).toContain(where);
  });

  it.each([
    ['another channel', { ...envelope('about', {}), channel: 'tab' }],
    ['an unknown name', envelope('delete', {})],
    ['a name of every object', envelope('constructor', {})],
    ['no object', 'about'],
    ['null', null],
  ])('leaves %s alone', (_, message) => {
    expect(readRequest(message)).toBeNull();
  });

  it('drops fields that it does not know, so that nothing unread goes on', () => {
    const read = readRequest(envelope('statement', { id: 'x', evil: true }));
    expect(read).toEqual({
      ok: true,
      value: { id: 'a-1', name: 'statement', params: { id: 'x' } },
    });
  });

  it('never throws and never changes a prototype, whatever is sent', () => {
    const names = fc.constantFrom('examine', 'check', 'search', 'statement', 'about', '__proto__');
    fc.assert(
      fc.property(names, fc.anything({ withNullPrototype: true }), (name, params) => {
        readRequest(envelope(name, params));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
