import { MIN_JUDGED_WORDS } from '../limits.ts';
import type { Person } from '../statement.ts';
import { onlyPersonIn } from './attribute/speakers.ts';
import { accountsOf } from './block-quotes.ts';
import { type Piece, unmarkedPiece } from './marks/find-runs.ts';
import { matchTokens } from './shingles/match-tokens.ts';
import type { Talk, Turn } from './transcript-turns.ts';

/** Questions of an interview at least: a column may ask its reader two in a row. */
const LEAST_QUESTIONS = 3;

/** UTF-16 units of a question; a longer paragraph that ends with one is an essay's. */
const MAX_QUESTION = 500;

const ASKS = /[?\uFF1F]["'\u2019\u201D)]*$/u;

/** How an interview is announced above it, or in the title. */
const ANNOUNCES =
  /\b(?:interview\w*|questions?|answers?|answered|q\s?(?:&|and|\+)\s?a|(?:spoke|speaks|talked|talks|sat down|sits down|met) (?:to|with)|conversation)\b/iu;

const ADDRESSES = /\b(?:you|your|yours|ambassador|minister|sir|madam)\b/iu;

/** A sentence that asks. */
const QUESTION = /[^.?!\u3002\uFF1F\uFF01]+[?\uFF1F]/gu;

const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * The answers of an interview that prints questions as paragraphs of their own, in bold or in a table, with no label before them:
 * all between two questions, and the paragraph below the last. Only of the one person named above the questions, where that
 * line or the title announces an interview, most questions address somebody, and no paragraph names that person again, as those of
 * an explainer do ("What did Qin say?").
 */
export function interviewTurns(
  { title, paragraphs, published = 'unknown' }: Talk,
  marked: readonly Piece[][],
  people: readonly Person[],
): Turn[] {
  const questions = questionsIn(paragraphs);
  const [first = 0] = questions;
  const last = questions.at(-1) ?? 0;
  const asking = questions.filter((at) => ADDRESSES.test(paragraphs[at] ?? ''));
  if (questions.length < LEAST_QUESTIONS || asking.length * 2 < questions.length) return [];
  const above = paragraphs.slice(0, first);
  if (![title, ...above].some((text) => ANNOUNCES.test(text))) return [];
  const id = onlyPersonIn(above.length > 0 ? above : [title], people, published);
  const person = people.find((one) => one.id === id);
  if (!person) return [];
  const talk = paragraphs.slice(first, last + 2);
  if (talk.some((text) => tellsOf(text, person))) return [];
  const accounts = accountsOf(paragraphs, marked);
  return talk.flatMap((text, offset) => {
    const paragraph = first + offset;
    if (questions.includes(paragraph) || accounts.has(paragraph)) return [];
    if (matchTokens(text).length < MIN_JUDGED_WORDS) return [];
    return [{ piece: unmarkedPiece(paragraph, 0, text.length), person }];
  });
}

/** The paragraphs that are a question and have a paragraph below them; an answer may end with one, too. */
function questionsIn(paragraphs: readonly string[]): number[] {
  const found: number[] = [];
  for (const [at, text] of paragraphs.slice(0, -1).entries()) {
    const isQuestion = text.length <= MAX_QUESTION && ASKS.test(text.trim());
    if (!isQuestion) continue;
    if (found.at(-1) !== at - 1) found.push(at);
    // An answer that asks something ends right above the next question.
    else if (asksSomebody(text) && !asksSomebody(paragraphs[at - 1] ?? ''))
      found[found.length - 1] = at;
  }
  return found;
}

/** Whether one of the questions in a text addresses somebody. */
function asksSomebody(text: string): boolean {
  return (text.match(QUESTION) ?? []).some((question) => ADDRESSES.test(question));
}

/** Names the person without speaking to them. */
function tellsOf(text: string, { familyName }: Person): boolean {
  return spaced(text).includes(spaced(familyName)) && !ADDRESSES.test(text);
}

/** The words of a text alone, with a space on either side of each: no family name is a part of another word. */
function spaced(text: string): string {
  return ` ${(text.match(WORDS) ?? []).join(' ')} `;
}
