import { describe, expect, it } from 'vitest';
import { NameAndRole } from '../../../../src/ui/statement/NameAndRole.tsx';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { draw } from '../draw.tsx';

const arabic = createTranslate((key) =>
  key === 'provenance.person' ? '\u200F\u2068{name}\u2069، \u2068{role}\u2069' : 'ar',
);

describe('NameAndRole', () => {
  it('joins them with the comma of the reader’s language, each in its own direction', () => {
    const root = draw(<NameAndRole name="Ada" position="Minister" language="en" />, {
      translate: arabic,
    });
    expect(root.textContent).toBe('\u200F\u2068Ada\u2069، \u2068Minister\u2069');
    const parts = [...root.querySelectorAll('bdi')].map(({ lang, textContent }) => [
      lang,
      textContent,
    ]);
    expect(parts).toEqual([
      ['en', 'Ada'],
      ['en', 'Minister'],
    ]);
  });

  it('is the name alone if no role is known', () => {
    expect(draw(<NameAndRole name="Ada" position="" />).textContent).toBe('Ada');
  });
});
