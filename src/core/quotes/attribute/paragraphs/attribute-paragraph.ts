import type { Piece } from '../../marks/find-runs.ts';
import type { Member } from '../cast/cast.ts';
import { type Context, type Memory, remember, type Speaker } from '../cast/memory.ts';
import { speechEvents } from '../clauses/events.ts';
import { type Attribution, attributionOf, topicEnd } from '../clauses/sentence.ts';
import { sentenceSubject } from '../clauses/sentence-subject.ts';
import { sentencesOf } from '../clauses/sentences.ts';
import type { Sentence, SpeechEvent } from '../clauses/speech-event.ts';
import { canBe, isOneOf, type Token } from '../lexicon/tokens.ts';
import { WORD } from '../lexicon/words.ts';
import type { Mention } from '../names/mention.ts';
import { actingBeside, speakerOfSentence, speaking } from './acting.ts';
import { exchangeAfter, exchangeOf } from './addressing.ts';
import { type Drafts, joinToLast, settle } from './drafts.ts';
import { introducedIn } from './introduced.ts';
import { paragraphLabel } from './paragraph-label.ts';
import { pointsBackTo } from './points-back.ts';
import { resolveMention } from './resolve.ts';

/** A paragraph with its quotations, and whom it names in full. */
export interface Paragraph {
  index: number;
  text: string;
  pieces: Piece[];
  tokens: Token[];
  named: Member[];
}

/** A sentence, the verbs of saying in it, and the sentence behind it. */
interface Read {
  sentence: Sentence;
  events: readonly SpeechEvent[];
  next: Sentence | undefined;
}

/** Who has the word while a paragraph is read. */
interface Turn {
  /** Whom the label of the paragraph names: "Qin Gang: …". */
  label: Speaker | null;
  /** Who goes on to speak where the words leave it open. */
  floor: Speaker | null;
  /** Who speaks or acts in the paragraph so far. */
  current: Speaker | null;
  /** Whose words the paragraph quoted last. */
  quoted: Speaker | null;
  /** Whether the last quotation is a question. */
  asks: boolean;
}

/** The person who asks a question is not the one who answers it in the next paragraph. */
const QUESTION = /[?\uFF1F]\s*$/u;

/**
 * Finds the speakers of a paragraph's quotations and remembers whom it tells of. `before` is who spoke last above it; returns
 * who goes on to speak below it.
 */
export function attributeParagraph(
  memory: Memory,
  paragraph: Paragraph,
  drafts: Drafts,
  before: Speaker | null,
): Speaker | null {
  const { text, tokens, index } = paragraph;
  const context: Context = { memory, text, tokens, paragraph: index };
  const label = paragraphLabel(context);
  const turn: Turn = { label, floor: before, current: null, quoted: null, asks: false };
  const sentences = sentencesOf(tokens);
  for (const [place, sentence] of sentences.entries()) {
    const read = { sentence, events: speechEvents(tokens, sentence), next: sentences[place + 1] };
    const { floor } = turn;
    const spoke = attributeSentence(context, drafts, read, turn);
    if (isInBrackets(tokens, sentence)) turn.floor = floor;
    else followSentence(context, read, spoke, turn);
  }
  if (isTopic(tokens)) return before;
  return turn.asks ? null : turn.current;
}

/** "(“Nor do we,” muttered my neighbour.)": an aside, behind which whoever had the word goes on. */
function isInBrackets(tokens: readonly Token[], { from, to }: Sentence): boolean {
  return tokens[from]?.lower === '(' && tokens.slice(to - 2, to).some(({ lower }) => lower === ')');
}

/** "And of the ports:" alone in a paragraph: whoever has the word keeps it. */
function isTopic(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && topicEnd(tokens, 0) === tokens.length;
}

/** The last speaker of a sentence, and whether it names that one only in passing: "Odhiambo left Morel, who had urged “patience”". */
interface Spoke {
  last: Speaker | null;
  aside: boolean;
}

function attributeSentence(context: Context, drafts: Drafts, read: Read, turn: Turn): Spoke {
  const { text, tokens } = context;
  const spoke: Spoke = { last: null, aside: false };
  for (let at = read.sentence.from; at < read.sentence.to; at++) {
    const piece = tokens[at]?.piece;
    const own = piece && drafts.get(piece);
    if (!own) continue;
    const draft = joinToLast(text, tokens, at, drafts, own);
    const attribution = attributionAt(tokens, read, at);
    const mention = attribution.kind === 'named' ? attribution.mention : null;
    const open = attribution.kind === 'alone' && isOpen(turn, attribution) ? turn.floor : null;
    const named = mention && speaking(resolveMention(context, mention));
    settle(draft, named ?? open ?? turn.label, attribution, tokens);
    if (mention?.kind === 'first') turn.floor = null;
    turn.asks = QUESTION.test(text.slice(piece.start, piece.end));
    if (!draft.speaker) continue;
    context.memory.exchange = exchangeAfter(context, read.sentence, at, draft.speaker, turn.quoted);
    spoke.last = turn.quoted = draft.speaker;
    spoke.aside = mention !== null && isAside(tokens, mention);
    turn.floor = draft.speaker;
  }
  return spoke;
}

/** Behind a topic ("On trade: “…”") somebody whom the page names goes on to speak. */
function isOpen({ floor }: Turn, { topic }: { topic?: true }): boolean {
  return !topic || floor?.member?.human === true;
}

/** What the sentence of a quotation says of its speaker, or the sentence behind it: "“…” So said Qin." */
function attributionAt(tokens: readonly Token[], read: Read, quote: number): Attribution {
  const { sentence, events, next } = read;
  const own = lookAhead(tokens, sentence, attributionOf(tokens, sentence, quote, events));
  const back = own.kind === 'alone' && next ? pointsBackTo(tokens, next) : null;
  return back ? { kind: 'named', mention: back } : own;
}

/** "Although he said it was “wild”, Isaac left": a pronoun in an opening clause refers to the subject that follows. */
function lookAhead(
  tokens: readonly Token[],
  sentence: Sentence,
  attribution: Attribution,
): Attribution {
  if (attribution.kind !== 'named' || !/^(?:he|she)$/u.test(attribution.mention.kind))
    return attribution;
  if (!canBe(tokens[sentence.from], WORD.clause)) return attribution;
  const main = sentenceSubject(tokens, sentence);
  if (!main || main.from < attribution.mention.from || !/^(?:person|name)$/u.test(main.kind))
    return attribution;
  return { kind: 'named', mention: main };
}

function isAside(tokens: readonly Token[], { to }: Mention): boolean {
  return tokens[to]?.lower === ',' && isOneOf(tokens[to + 1], /^(?:who|whose)$/u);
}

/** Remembers whom a sentence tells of, with or without quotations, for what follows it. */
function followSentence(
  context: Context,
  { sentence, events }: Read,
  { last, aside }: Spoke,
  turn: Turn,
): void {
  const exchange = last ? null : exchangeOf(context, sentence, events);
  const subject = last ?? speakerOfSentence(context, sentence, events, exchange);
  if (!subject) {
    const introduced = introducedIn(context, sentence);
    if (introduced !== undefined) turn.floor = turn.current = introduced;
    return;
  }
  const besides = () => actingBeside(context, sentence, subject);
  const note = (speaker: Speaker | null) =>
    speaker && remember(context.memory, { ...speaker, paragraph: context.paragraph });
  // "Qin left early, Reuters reported": whom an agency, an embassy or a transcript tells of is "he".
  if (!last && subject.kind === 'body') note(besides());
  if (exchange) context.memory.exchange = exchange;
  for (const one of [exchange?.from, exchange?.to]) if (one?.member && one !== subject) note(one);
  note(subject);
  const acting = aside ? besides() : null;
  note(acting);
  const speaks = last !== null || events.some((event) => event.subject !== null);
  const goesOn = speaks || subject.name === turn.current?.name;
  turn.current = goesOn && !acting ? subject : null;
  turn.floor = acting ? null : subject;
}
