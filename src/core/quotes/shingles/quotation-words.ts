import type { PageQuotation, TextRange } from '../../findings.ts';
import { foldWord } from '../../text/fold.ts';
import { hashText } from '../../text/hash.ts';
import { type MatchToken, matchTokens } from './match-tokens.ts';

/**
 * What precedes a word of a quotation and allows words of the record to be skipped there: an ellipsis, the joint of two pieces
 * ("…," he said, "…"), a reporter's brackets.
 */
export type Gap = 'none' | 'ellipsis' | 'joint' | 'brackets';

/** A slash, a dash or nothing at all; `null` for everything else that can separate two words. */
export type Mark = '/' | '-' | '' | null;

/** A word of a quotation; the range is in the quotation's text. */
export interface QuotationWord extends MatchToken {
  hash: number;
  gap: Gap;
  /** The reporter's own word, in brackets: it need not be in the record. */
  inserted: boolean;
  /** What separates it from the word before, if that is nothing ("US$") or a single mark ("1/3", "10-15"). */
  mark: Mark;
  /** Hashes of other forms that count as this word: "learn[s]" is "learns" and "learn". */
  variants: readonly number[];
}

const ELLIPSIS = /[[(]\s*(?:\u2026|\.\s?\.\s?\.(?:\s?\.)?)\s*[\])]|\u2026|\.(?:\s?\.){2,}/g;
const BRACKETS = /\[[^[\]]*\]/g;
/** Brackets that change part of a word: "[T]he", "learn[s]". */
const PART_OF_WORD =
  /(?:[\p{L}\p{N}'\u2019]+\[[\p{L}'\u2019]+\][\p{L}'\u2019]*|\[[\p{L}'\u2019]+\][\p{L}'\u2019]+)/gu;
/** The number of a note behind a mark, at the end of a sentence or of the quotation: "our shared world.3". */
const NOTE =
  /(?<=\p{L}{4}[.,;:!?]['"\u2019\u201D]?)\d{1,3}(?=['"\u2019\u201D\s]*$|\s+['"\u2018\u201C]?\p{Lu})/gu;
const MAY_HOLD_NOTE = /[.,;:!?]['"\u2019\u201D]?\d/;
const NONE: readonly number[] = [];
const SIC = /^\[\s*sic\b/i;

/** The words of a quotation with its gaps. Marks at its very ends are not gaps. */
export function quotationWords(quotation: Pick<PageQuotation, 'text' | 'pieces'>): QuotationWord[] {
  const { text } = quotation;
  const joints = jointsOf(quotation);
  const notes = MAY_HOLD_NOTE.test(text) ? ranges(text, NOTE) : [];
  const tokens = matchTokens(text).filter((token) => !within(notes, token.start));
  if (joints.length === 0 && !/[[(\u2026]|\.\s?\./.test(text))
    return withMarks(text, tokens.map(plainWord));
  const ellipses = ranges(text, ELLIPSIS);
  // Compiled in a worker that has just woken only for a text that needs it.
  const patched = text.includes('[') ? ranges(text, PART_OF_WORD) : [];
  const brackets = ranges(text, BRACKETS).filter(
    (range) => !within(ellipses, range.start) && !patched.some((part) => overlaps(part, range)),
  );
  const words = [
    ...tokens
      .filter((token) => !within(patched, token.start))
      .filter(
        (token) =>
          !brackets.some(
            (range) => contains(range, token.start) && SIC.test(text.slice(range.start)),
          ),
      )
      .map((token) => ({ ...plainWord(token), inserted: within(brackets, token.start) })),
    ...patched.flatMap((range) => patchedWords(text, range)),
  ].sort((a, b) => a.start - b.start);
  return withMarks(text, words).map((word, position) => ({
    ...word,
    gap: gapBetween(words[position - 1], word, ellipses, brackets, joints),
  }));
}

function withMarks(text: string, words: QuotationWord[]): QuotationWord[] {
  return words.map((word, position) => {
    const before = words[position - 1];
    return before ? { ...word, mark: markOf(text.slice(before.end, word.start)) } : word;
  });
}

/** Dashes of all lengths are the same. */
export function markOf(between: string): Mark {
  if (between === '' || between === '/') return between;
  return /^\s?[-\u2010-\u2015\u2212]\s?$/.test(between) ? '-' : null;
}

/** The number of words as a reader counts them: contractions are one, the reporter's own do not count. */
export function countWords(words: readonly QuotationWord[]): number {
  return words.filter((word) => !word.inserted && !word.tail).length;
}

/** Where two pieces of a quotation meet, as positions in its text; none if the pieces do not add up to it. */
export function jointsOf({ text, pieces }: Pick<PageQuotation, 'text' | 'pieces'>): number[] {
  const joints: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    at += piece.end - piece.start;
    joints.push(at);
    at += 1;
  }
  return at - 1 === text.length ? joints.slice(0, -1) : [];
}

function plainWord({ start, end, key, tail, contracted }: MatchToken): QuotationWord {
  const hash = hashText(key);
  return {
    start,
    end,
    key,
    tail,
    contracted,
    hash,
    gap: 'none',
    inserted: false,
    mark: null,
    variants: NONE,
  };
}

/** A word with brackets in it, read without them; "learn[s]" counts as "learn" as well. */
function patchedWords(text: string, range: TextRange): QuotationWord[] {
  const raw = text.slice(range.start, range.end);
  const kept = [...raw].flatMap((letter, at) => (/[[\]]/.test(letter) ? [] : [at]));
  const bare = foldWord(raw.replace(/\[[^\]]*\]/g, '').replace(/['\u2019]+$/, ''));
  const tokens = matchTokens(kept.map((at) => raw.charAt(at)).join(''));
  return tokens.map((token, position) => {
    const first = position === 0;
    const last = position === tokens.length - 1;
    return {
      ...plainWord(token),
      // The brackets belong to the word, so that all of it can be shown.
      start: first ? range.start : range.start + (kept[token.start] ?? 0),
      end: last ? range.end : range.start + (kept[token.end - 1] ?? 0) + 1,
      variants:
        tokens.length > 1 || bare === token.key || bare.length < 2 ? NONE : [hashText(bare)],
    };
  });
}

function gapBetween(
  before: TextRange | undefined,
  word: TextRange & { inserted: boolean },
  ellipses: readonly TextRange[],
  brackets: readonly TextRange[],
  joints: readonly number[],
): Gap {
  if (!before) return 'none';
  const lies = (range: TextRange) => range.start >= before.end && range.end <= word.start;
  if (ellipses.some(lies)) return 'ellipsis';
  if (joints.some((joint) => joint >= before.end && joint < word.start)) return 'joint';
  const nearBrackets = word.inserted !== within(brackets, before.start);
  return nearBrackets ? 'brackets' : 'none';
}

function ranges(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function within(all: readonly TextRange[], position: number): boolean {
  return all.some((range) => contains(range, position));
}

function contains(range: TextRange, position: number): boolean {
  return position >= range.start && position < range.end;
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
