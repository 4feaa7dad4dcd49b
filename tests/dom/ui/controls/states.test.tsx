import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../../src/core/result.ts';
import { ErrorState } from '../../../../src/ui/controls/States.tsx';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { readLocale } from '../../../project/support/locale-files.ts';
import { draw, wordsOf } from '../draw.tsx';

const german = createTranslate((key) => readLocale('de').messages.get(key) ?? '');

const CODES: ProblemCode[] = [
  'bad-request',
  'bad-corpus',
  'not-found',
  'not-available',
  'interrupted',
  'internal',
];

describe('ErrorState', () => {
  it.each(CODES)(
    'tells of %s in the reader’s language, never in the English of the code',
    (code) => {
      const problem = { code, message: 'Plain English.' };
      const words = wordsOf(draw(<ErrorState problem={problem} />, { translate: german }));
      expect(words).toMatch(/^Etwas ist schiefgegangen.{20,}/);
      expect(words).not.toContain('English');
      expect(words).not.toContain('error.');
    },
  );

  it('offers to try again only where that can be done', () => {
    const problem = { code: 'interrupted' as const, message: 'Plain English.' };
    expect(draw(<ErrorState problem={problem} />).querySelector('button')).toBeNull();
    const again = draw(<ErrorState problem={problem} onRetry={() => {}} />);
    expect(again.querySelectorAll('button')).toHaveLength(1);
  });
});
