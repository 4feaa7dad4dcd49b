import { quotedSpans } from '../quoted-spans.ts';
import type { CorpusCheck } from './check.ts';
import { lineOfValue, opening } from './places.ts';

/** A charter or a proverb in an answer is not the official's own wording. */
export const quotedWords: CorpusCheck = {
  name: 'quoted-words',
  description: 'Words listed as quoted from others stand in one passage of direct words.',
  check(draft) {
    return draft.statements.flatMap(({ file, head, body }) => {
      const direct = body
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ pieces }) => pieces)
        .filter(({ voice }) => voice === 'direct');
      return head.quoted.flatMap((quoted) => {
        const count = direct.flatMap(({ text }) => quotedSpans(text, [quoted])).length;
        if (count === 1) return [];
        const message =
          count === 0
            ? `${opening(quoted.text)} stands in no direct words of this statement; copy the words exactly.`
            : `${opening(quoted.text)} stands in ${count} places; list more words, so that one place is meant.`;
        return [
          { check: 'quoted-words', file, line: lineOfValue(draft, file, quoted.text), message },
        ];
      });
    });
  },
};
