import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { mentionBefore } from '../names/before.ts';
import type { Mention } from '../names/mention.ts';
import { pronounMention } from '../names/phrases.ts';
import { accordingTo } from './according-to.ts';
import { reports } from './reports.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import { verbEvent } from './verb-event.ts';
import { goesOnTo, heardSaying, setsOut } from './verb-pairs.ts';

/** All verbs of saying or judging in a sentence with their subjects, in order. Participles take the subject before them. */
export function speechEvents(tokens: readonly Token[], sentence: Sentence): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || events.at(-1)?.at === index) continue;
    const event = eventAt(tokens, sentence, index, token, events);
    if (event) events.push(event);
  }
  return events;
}

type Reader = (tokens: readonly Token[], sentence: Sentence, at: number) => SpeechEvent | null;

/** Words that are no verbs of saying themselves, but tell of speech together with others. */
const BY_WORD: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['according', according],
  ['out', setsOut],
  ['clear', setsOut],
  ['plain', setsOut],
  ['to', goesOnTo],
  ['hear', heardSaying],
  ['hears', heardSaying],
  ['heard', heardSaying],
  ['hearing', heardSaying],
]);

function eventAt(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  token: Token,
  events: readonly SpeechEvent[],
): SpeechEvent | null {
  const reader = BY_WORD.get(token.lower);
  if (reader) return reader(tokens, sentence, at);
  const noun = canBe(token, WORD.speechNoun) ? nounEvent(tokens, sentence, at) : null;
  if (noun) return noun;
  if (token.possessive) return possessedNoun(tokens, sentence, at);
  const isVerb = !token.capital && canBe(token, WORD.speech | WORD.stance);
  return isVerb && reports(tokens, at, sentence.from)
    ? verbEvent(tokens, sentence, at, events)
    : null;
}

function according(tokens: readonly Token[], { to }: Sentence, at: number): SpeechEvent | null {
  return tokens[at + 1]?.lower === 'to' ? { at, subject: accordingTo(tokens, at, to) } : null;
}

/** "A warning from Qin", "his reply: “…”". */
function nounEvent(tokens: readonly Token[], { to }: Sentence, at: number): SpeechEvent | null {
  const next = tokens[at + 1]?.lower;
  if (next === 'from') return { at, subject: mentionAfter(tokens, at + 2, to) };
  if (next !== ':' || !isOneOf(tokens[at - 1], /^(?:his|her)$/u)) return null;
  const kind = tokens[at - 1]?.lower === 'her' ? 'she' : 'he';
  return { at, subject: pronounMention(kind, at - 1) };
}

/** Maximum tokens from "Qin's" to the noun: Qin's own last words. */
const MAX_TO_NOUN = 4;

/** "Qin's warning that", "Qin's own words". */
function possessedNoun(
  tokens: readonly Token[],
  { from, to }: Sentence,
  possessive: number,
): SpeechEvent | null {
  for (let at = possessive + 1; at < Math.min(to, possessive + MAX_TO_NOUN); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (canBe(token, WORD.speechNoun)) return { at, subject: possessor(tokens, from, possessive) };
  }
  return null;
}

function possessor(tokens: readonly Token[], from: number, at: number): Mention | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  const plain = tokens
    .slice(from, at + 1)
    .map((each) => (each === token ? { ...each, possessive: false } : each));
  const mention = mentionBefore(plain, 0, plain.length);
  return mention ? { ...mention, from: mention.from + from, to: mention.to + from } : null;
}
