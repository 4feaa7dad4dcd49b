import { describe, expect, it } from 'vitest';
import { scanText } from '../../../../src/core/topics/scan-text.ts';
import { shippedVocabulary } from './shipped-vocabulary.ts';

const vocabulary = shippedVocabulary();

function named(text: string, id: string): string[] {
  const index = vocabulary.topics.findIndex((topic) => topic.id === id);
  return (scanText(text, 'en', vocabulary).names.get(index) ?? []).map(({ words }) => words);
}

describe('scanText', () => {
  it('counts the longest of overlapping names once', () => {
    expect(named('ships in the Taiwan Strait', 'taiwan')).toEqual(['Taiwan Strait']);
  });

  it('hides a name inside one that means something else', () => {
    expect(named('reports the South China Morning Post', 'china')).toEqual([]);
    expect(named('pre-Covid levels', 'covid-19')).toEqual([]);
  });

  it('finds a pair where both parts stand, and not where one is missing', () => {
    expect(named('Russia and China sign a pact', 'china-russia')).toContain('China + Russia');
    expect(named('Russia signs a pact', 'china-russia')).toEqual([]);
  });

  it('lets a narrower topic stand for a broader one', () => {
    expect(scanText('Beijing objects', 'en', vocabulary).signs.get('$china')).toBe('Beijing');
  });

  it('knows names of other languages on pages in those languages only', () => {
    const index = vocabulary.topics.findIndex(({ id }) => id === 'ukraine-war');
    const has = (language: string) =>
      scanText('die ukrainische Armee', language, vocabulary).names.has(index);
    expect([has('de'), has('en')]).toEqual([true, false]);
  });
});
