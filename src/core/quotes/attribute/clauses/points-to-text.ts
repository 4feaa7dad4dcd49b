import { isOneOf, type Token } from '../lexicon/tokens.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';

/** Verbs with which somebody shows a text to others: whoever "singles out a line" did not write it. */
const SHOWS =
  /^(?:point(?:s|ed)|refer(?:s|red)|highlight(?:s|ed)|singl(?:es|ed)|pick(?:s|ed)|object(?:s|ed)|underlin(?:es|ed)|dr(?:aws|ew))$/u;
/** Verbs that show a text only if it is a certain one: a politician who "quotes a line from a poem" speaks it. */
const RETELLS =
  /^(?:recall(?:s|ed)|cit(?:es|ed|ing)|quot(?:es|ed|ing)|remember(?:s|ed)|repeat(?:s|ed)|not(?:es|ed)|mention(?:s|ed)|reads?)$/u;
const TEXT =
  /^(?:lines?|passages?|phrases?|sentences?|paragraphs?|words|essay|article|speech|letter|op-ed|book|column|text)$/u;
const PART = /^(?:lines?|passages?|phrases?|paragraphs?)$/u;
const MEANT = /^(?:meant|written|aimed|intended|addressed|directed)$/u;
/** "In the letter" is where somebody says something; "his line" is his own. */
const NO_OTHERS = /^(?:in|during|at|with|that|his|her|their|own|he|she|i)$/u;

/** Maximum words from a verb to the text it shows, or from a text to what it is said to be meant for. */
const MAX_APART = 8;

/**
 * "Vale points to a line in the essay: “…”", "It has a line that, Vale believes, was meant for others: “…”": the words behind the
 * colon are of the text, not of whoever speaks or thinks of it.
 */
export function pointsToText(
  tokens: readonly Token[],
  { from }: Sentence,
  quote: number,
  before: SpeechEvent | undefined,
): boolean {
  if (tokens[quote - 1]?.lower !== ':') return false;
  for (let text = from + 1; text < quote - 1; text++) {
    if (!isOneOf(tokens[text], TEXT) || tokens[text]?.capital) continue;
    // "Vale points to a speech by Qin": the author is named behind the noun.
    if (isShown(tokens, from, text, quote) && (before?.at ?? 0) < text) return true;
    if (isOneOf(tokens[text], PART) && isMeant(tokens, text, quote)) return true;
  }
  return false;
}

function isShown(tokens: readonly Token[], from: number, text: number, quote: number): boolean {
  for (let verb = text - 1; verb >= Math.max(from, text - MAX_APART); verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || NO_OTHERS.test(token.lower)) return false;
    if (isOneOf(token, SHOWS)) return true;
    if (isOneOf(token, RETELLS)) return isCertain(tokens, verb, quote);
  }
  return false;
}

/** "The essay", "this line", "the envoy's last words". */
function isCertain(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower, possessive }, offset) => {
    if (!possessive && !/^(?:the|this|these)$/u.test(lower)) return false;
    const at = from + offset;
    return tokens.slice(at + 1, at + 4).some((token) => isOneOf(token, TEXT) && !token.capital);
  });
}

function isMeant(tokens: readonly Token[], text: number, quote: number): boolean {
  for (let at = text + 1; at < Math.min(quote, text + MAX_APART); at++) {
    if (isOneOf(tokens[at], MEANT)) return true;
    if (isOneOf(tokens[at], /^(?:his|her|own|he|she|i)$/u)) return false;
  }
  return false;
}
