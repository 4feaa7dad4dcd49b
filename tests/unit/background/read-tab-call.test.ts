import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTabCall } from '../../../src/background/read-tab-call.ts';

const call = (name: string, params: unknown) => ({ channel: 'tab', name, params });

describe('readTabCall', () => {
  it.each([
    ['tab:begin', {}],
    [
      'tab:begin',
      {
        glance: { address: 'https://a.example', titles: ['A'], language: 'en', paragraphs: ['B'] },
      },
    ],
    [
      'tab:begin',
      { glance: { address: '', titles: ['A'], language: '', paragraphs: ['B'], together: 1 } },
    ],
    ['tab:show', {}],
    ['tab:notes', {}],
    ['tab:count', { count: 3 }],
    ['tab:read', { statement: '2021-12-20-qin-gang', passage: '2021-12-20-qin-gang#p12' }],
    ['tab:read', { statement: '2021-12-20-qin-gang', behind: true }],
  ])('reads %s', (name, params) => {
    expect(readTabCall(call(name, params))).toMatchObject({ name, params });
  });

  it.each([
    ['a count that is no number', 'tab:count', { count: '3' }],
    ['a negative count', 'tab:count', { count: -1 }],
    ['a count that no page reaches', 'tab:count', { count: 10_000 }],
    ['a statement that is a path', 'tab:read', { statement: '../../evil' }],
    ['a statement that is an address', 'tab:read', { statement: 'javascript:alert(1)' }],
    [
      'a glance without words',
      'tab:begin',
      { glance: { address: '', titles: 'A', language: 'en' } },
    ],
    [
      'a glance that says no number',
      'tab:begin',
      { glance: { titles: [], language: '', paragraphs: ['B'], together: Number.NaN } },
    ],
    [
      'a glance as long as a book',
      'tab:begin',
      { glance: { address: '', titles: [], language: '', paragraphs: ['word '.repeat(200_000)] } },
    ],
    ['an unknown call', 'tab:close', {}],
  ])('refuses %s', (_, name, params) => {
    expect(readTabCall(call(name, params))).toBeNull();
  });

  it('reads nothing out of noise', () => {
    fc.assert(
      fc.property(fc.anything(), (noise) => {
        expect(readTabCall(noise)).toBeNull();
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
