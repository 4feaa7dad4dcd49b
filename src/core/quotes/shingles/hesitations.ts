import type { Token } from '../../text/tokens.ts';
import { wordList } from '../../text/word-list.ts';

/** Sounds that a transcript includes and a newspaper omits. */
const SOUND = /^(?:u+h+|u+h*m+|erm+|h+m+|mhm)$/;
const MAY_HOLD_SOUND = /\b(?:u+h|u+h*m|erm|h+m|mh)/i;
/** "um" is a word in other languages: it is a sound only among English words. */
const ENGLISH = /\b(?:the|and|of|that|this|is|are|was|we|you|it|to|for|with|not|have|our)\b/i;

/** Words that are never repeated for emphasis or grammar, only in stumbling: "I I think", "and, and". */
const STUMBLED = new Set(
  wordList('i we you he she it they the a an and but or to of in on at for with my our if'),
);
const BETWEEN = /^[\s,\u2013\u2014-]+$/;

/** Without the sounds and stumbles of free speech: whether a transcript includes them says nothing about the words. */
export function withoutHesitations(text: string, tokens: readonly Token[]): Token[] {
  const sounds = MAY_HOLD_SOUND.test(text) && ENGLISH.test(text);
  return tokens.filter((token, position) => {
    if (sounds && SOUND.test(token.key)) return false;
    const next = tokens[position + 1];
    return !(
      next?.key === token.key &&
      STUMBLED.has(token.key) &&
      BETWEEN.test(text.slice(token.end, next.start))
    );
  });
}
