import { describe, expect, it } from 'vitest';
import { withoutCourtesies } from '../../../../src/core/related/courtesies.ts';

describe('withoutCourtesies', () => {
  it.each([
    'Thank you very much for having me. It is a great pleasure to be here!',
    'Good question. I am very glad that you ask.',
    'I came to this city at a difficult time. I will be a bridge between our two countries. I will do my best.',
    'Well, thanks.',
  ])('leaves nothing of "%s"', (text) => {
    expect(withoutCourtesies(text)).toBe('');
  });

  it.each([
    'We will never accept tariffs that are set by one side.',
    'I think that the talks on fishing have come to an end.',
    'We want to sell more grain. We are ready to talk.',
    'Welcome news for farmers is rare.',
    'Dearer bread is the price of it.',
    'The harbour stays open. Thank you all for coming.',
  ])('leaves "%s" as it is', (text) => {
    expect(withoutCourtesies(text)).toBe(text);
  });

  it('keeps what is said between them', () => {
    expect(withoutCourtesies('Thank you. The harbour stays open. Thanks again.')).toBe(
      'The harbour stays open.',
    );
  });
});
