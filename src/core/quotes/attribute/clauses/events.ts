import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import { mentionAfter } from '../names/after.ts';
import { pronounMention } from '../names/phrases.ts';
import { accordingTo } from './according-to.ts';
import { possessedNoun } from './possessed.ts';
import { reports } from './reports.ts';
import type { Sentence, SpeechEvent } from './speech-event.ts';
import { verbEvent } from './verb-event.ts';
import { goesOnAside, goesOnTo, hasIt, heardSaying, isSureThat, setsOut } from './verb-pairs.ts';

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
  ['quote', toQuote],
  ['out', setsOut],
  [
    'clear',
    (tokens, sentence, at) => setsOut(tokens, sentence, at) ?? isSureThat(tokens, sentence, at),
  ],
  ['plain', setsOut],
  ['on', goesOnAside],
  ['to', goesOnTo],
  ['have', hasIt],
  ['adamant', isSureThat],
  ['certain', isSureThat],
  ['confident', isSureThat],
  ['convinced', isSureThat],
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

/** "To quote Qin, “…”", "he likes to quote Qin: “…”", but not "to quote Qin out of context". */
function toQuote(tokens: readonly Token[], sentence: Sentence, at: number): SpeechEvent | null {
  const subject = tokens[at - 1]?.lower === 'to' ? accordingTo(tokens, at - 1, sentence.to) : null;
  const next = subject && tokens[subject.to];
  if (next && (next.kind === 'quote' || isOneOf(next, /^[,:]$/u))) return { at, subject };
  return nounEvent(tokens, sentence, at);
}

/** Maximum words between "his message was" and the colon. */
const MAX_TO_COLON = 4;

/** Whether a colon follows the noun, or follows "was plain" behind it. */
function leadsToColon(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun + 1]?.lower === ':') return true;
  if (tokens[noun + 1]?.lower === ',' && tokens[noun + 2]?.kind === 'quote') return true;
  if (!canBe(tokens[noun + 1], WORD.be)) return false;
  for (let at = noun + 2; at <= noun + 1 + MAX_TO_COLON; at++) {
    if (tokens[at]?.lower === ':') return true;
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital) return false;
  }
  return false;
}

function isInTheWords(tokens: readonly Token[], words: number): boolean {
  return (
    tokens[words]?.lower === 'words' &&
    tokens[words - 1]?.lower === 'the' &&
    tokens[words - 2]?.lower === 'in'
  );
}

/** "A warning from Qin", "remarks by Qin", "in the words of Qin", "his reply: “…”", "her message was plain: “…”". */
function nounEvent(tokens: readonly Token[], { to }: Sentence, at: number): SpeechEvent | null {
  const next = tokens[at + 1]?.lower;
  const isFrom = next === 'from' || (next === 'of' && isInTheWords(tokens, at));
  if (isFrom) return { at, subject: mentionAfter(tokens, at + 2, to) };
  const author = next === 'by' ? mentionAfter(tokens, at + 2, to) : null;
  if (author && /^(?:person|name)$/u.test(author.kind)) return { at, subject: author };
  if (!leadsToColon(tokens, at) || !isOneOf(tokens[at - 1], /^(?:his|her)$/u)) return null;
  const kind = tokens[at - 1]?.lower === 'her' ? 'she' : 'he';
  return { at, subject: pronounMention(kind, at - 1) };
}
