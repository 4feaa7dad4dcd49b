import type { PartialDate, Person } from '../../statement.ts';
import type { Piece } from '../marks/find-runs.ts';
import { isTeaser } from '../marks/find-unclosed.ts';
import { actingBeside, speakerOfSentence, speaking } from './acting.ts';
import { isCaption } from './caption.ts';
import { type Cast, createCast, type Member, noteNames } from './cast.ts';
import { speechEvents } from './events.ts';
import { continuesQuotation } from './joins.ts';
import { type Memory, remember, type Speaker } from './memory.ts';
import type { Mention } from './mention.ts';
import { fillParagraph, type NameLinePlace, namedOnLine, nameLines } from './name-lines.ts';
import { answererOf, paragraphLabel } from './paragraph-label.ts';
import { knowPeople } from './people.ts';
import { mayPointBack, pointsBackTo } from './points-back.ts';
import { resolveMention } from './resolve.ts';
import { type Attribution, attributionOf } from './sentence.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokenizeFrame } from './tokens.ts';
import { WORD } from './words.ts';

/** A quotation with all its pieces and the speaker that the page names. */
export interface SpokenQuotation {
  pieces: Piece[];
  speaker: string | null;
  person: string | null;
}

interface Draft {
  pieces: Piece[];
  speaker: Speaker | null;
  /** How the speaker was found: a name beats a pronoun, which beats the previous speaker. */
  strength: number;
}

interface Paragraph {
  text: string;
  pieces: Piece[];
  tokens: Token[];
  named: Member[];
}

/** The quotations of a text with their speakers, and what was learned on the way. */
export interface Attributed {
  spoken: SpokenQuotation[];
  memory: Memory;
  /** The paragraphs that are only a name, see `nameLines`. */
  names: ReadonlyMap<number, NameLinePlace>;
}

/**
 * Attributes a text's quotations and joins halves that an attribution split in mid-sentence. Reads only the words around the
 * quotations; if these leave it open, the speaker is `null`.
 */
export function attributeQuotations(
  paragraphs: readonly string[],
  quotations: readonly Piece[][],
  people: readonly Person[],
  published: PartialDate,
): Attributed {
  const memory: Memory = { cast: createCast(knowPeople(people), published), recent: [] };
  const read = readParagraphs(paragraphs, quotations, memory.cast);
  memory.answerer = answererOf(read);
  const drafts = new Map<Piece, Draft>();
  const all: Draft[] = quotations.map((pieces) => ({
    pieces: [...pieces],
    speaker: null,
    strength: 0,
  }));
  for (const draft of all) for (const piece of draft.pieces) drafts.set(piece, draft);
  const names = nameLines(
    paragraphs,
    read.map(({ pieces }) => pieces),
  );
  let floor: Speaker | null = null;
  read.forEach((paragraph, index) => {
    for (const member of paragraph.named) member.seen = index;
    const above = read[index - 1];
    if (above && mayPointBack(paragraph.tokens[0]) && fillParagraph(above.text, above.pieces))
      attributeBack(memory, paragraph, index, above, drafts);
    const wanted =
      paragraph.pieces.length > 0 ||
      [1, 2, 3].some((ahead) => (read[index + ahead]?.pieces.length ?? 0) > 0);
    if (!wanted || isTeaser(paragraph.text)) return;
    if (names.get(index) === 'above its words') {
      floor = underName(memory, paragraph.text, index, floor, names);
      return;
    }
    if (isCaption(paragraph.text)) {
      attributeParagraph({ ...memory }, paragraph, index, drafts, null);
      return;
    }
    floor = attributeParagraph(memory, paragraph, index, drafts, floor);
  });
  const spoken = [...new Set(all.map((draft) => first(draft, drafts)))].map((draft) => ({
    pieces: draft.pieces,
    speaker: draft.speaker?.name ?? null,
    person: draft.speaker?.person ?? null,
  }));
  return { spoken, memory, names };
}

/** "These were the words of Qin" in a paragraph below one that is nothing but quotations. */
function attributeBack(
  memory: Memory,
  { text, tokens }: Paragraph,
  index: number,
  above: Paragraph,
  drafts: ReadonlyMap<Piece, Draft>,
): void {
  const [sentence] = sentencesOf(tokens);
  const mention = sentence && pointsBackTo(tokens, sentence);
  const speaker = mention ? resolveMention(memory, text, tokens, mention, index) : null;
  if (!mention || !speaker) return;
  for (const piece of above.pieces) {
    const draft = drafts.get(piece);
    if (draft) settle(draft, speaker, { kind: 'named', mention }, tokens);
  }
}

/**
 * Who speaks below a line that is only a name. A single such line may be the caption of a picture between two quotations of
 * somebody else.
 */
function underName(
  memory: Memory,
  line: string,
  paragraph: number,
  before: Speaker | null,
  names: ReadonlyMap<number, NameLinePlace>,
): Speaker | null {
  const speaker = namedOnLine(memory, line, paragraph);
  if (!speaker) return null;
  remember(memory, speaker);
  return before && before.name !== speaker.name && names.size === 1 ? null : speaker;
}

function first(draft: Draft, drafts: ReadonlyMap<Piece, Draft>): Draft {
  const piece = draft.pieces[0];
  return (piece && drafts.get(piece)) ?? draft;
}

function readParagraphs(
  paragraphs: readonly string[],
  quotations: readonly Piece[][],
  cast: Cast,
): Paragraph[] {
  const pieces: Piece[][] = paragraphs.map(() => []);
  for (const piece of quotations.flat()) pieces[piece.paragraph]?.push(piece);
  return paragraphs.map((text, index) => {
    const own = (pieces[index] ?? []).sort((a, b) => a.from - b.from);
    const tokens = tokenizeFrame(text, own);
    return { text, pieces: own, tokens, named: noteNames(cast, text, tokens) };
  });
}

/** Attributes one paragraph; returns the current speaker at its end. */
function attributeParagraph(
  memory: Memory,
  { text, tokens }: Paragraph,
  index: number,
  drafts: Map<Piece, Draft>,
  before: Speaker | null,
): Speaker | null {
  let floor = before;
  let asks = false;
  // The compiler would take the first value for the only one.
  let inParagraph = null as Speaker | null;
  const label = paragraphLabel(memory, text, tokens, index);
  const sentences = sentencesOf(tokens);
  for (const [place, sentence] of sentences.entries()) {
    const next = sentences[place + 1];
    const events = speechEvents(tokens, sentence);
    let last: Speaker | null = null;
    let aside = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const piece = tokens[at]?.piece;
      if (!piece) continue;
      const draft = drafts.get(piece);
      if (!draft) continue;
      const joined = joinToLast(text, tokens, at, drafts, draft);
      const own = lookAhead(tokens, sentence, attributionOf(tokens, sentence, at, events));
      const back = own.kind === 'alone' && next ? pointsBackTo(tokens, next) : null;
      const attribution: Attribution = back ? { kind: 'named', mention: back } : own;
      const speaker = speakerFor(memory, text, tokens, attribution, index, floor) ?? label;
      settle(joined, speaker, attribution, tokens);
      if (attribution.kind === 'named' && attribution.mention.kind === 'first') floor = null;
      asks = QUESTION.test(text.slice(piece.start, piece.end));
      if (joined.speaker) {
        last = joined.speaker;
        aside = attribution.kind === 'named' && isAside(tokens, attribution.mention);
        floor = joined.speaker;
      }
    }
    const subject = last ?? speakerOfSentence(memory, text, tokens, sentence, events, index);
    if (!subject) continue;
    // "Qin left early, Reuters reported": whom an agency, an embassy or a transcript tells of is "he".
    const isTold = last === null && subject.kind === 'body';
    const about = isTold ? actingBeside(memory, text, tokens, sentence, subject, index) : null;
    if (about) remember(memory, { ...about, paragraph: index });
    remember(memory, { ...subject, paragraph: index });
    const acting = aside ? actingBeside(memory, text, tokens, sentence, subject, index) : null;
    if (acting) remember(memory, { ...acting, paragraph: index });
    const spoke = last !== null || events.some((event) => event.subject !== null);
    inParagraph = !acting && (spoke || subject.name === inParagraph?.name) ? subject : null;
    floor = acting ? null : subject;
  }
  return asks ? null : inParagraph;
}

/** The person who asks a question is not the one who answers it in the next paragraph. */
const QUESTION = /[?\uFF1F]\s*$/u;

function isAside(tokens: readonly Token[], { to }: Mention): boolean {
  return tokens[to]?.lower === ',' && /^(?:who|whose)$/u.test(tokens[to + 1]?.lower ?? '');
}

/** "Although he said it was “wild”, Isaac left": a pronoun in an opening clause refers to the subject that follows. */
function lookAhead(
  tokens: readonly Token[],
  sentence: Sentence,
  attribution: Attribution,
): Attribution {
  if (attribution.kind !== 'named' || !/^(?:he|she)$/u.test(attribution.mention.kind))
    return attribution;
  if (!((tokens[sentence.from]?.flags ?? 0) & WORD.clause)) return attribution;
  const main = sentenceSubject(tokens, sentence);
  if (!main || main.from < attribution.mention.from || !/^(?:person|name)$/u.test(main.kind))
    return attribution;
  return { kind: 'named', mention: main };
}

function speakerFor(
  memory: Memory,
  text: string,
  tokens: readonly Token[],
  attribution: Attribution,
  paragraph: number,
  floor: Speaker | null,
): Speaker | null {
  if (attribution.kind === 'named')
    return speaking(resolveMention(memory, text, tokens, attribution.mention, paragraph));
  return attribution.kind === 'alone' ? floor : null;
}

function settle(
  draft: Draft,
  speaker: Speaker | null,
  attribution: Attribution,
  tokens: readonly Token[],
): void {
  if (!speaker) return;
  const pronoun =
    attribution.kind === 'named' && tokens[attribution.mention.from]?.capital === false;
  const strength = attribution.kind === 'named' ? (pronoun ? 2 : 3) : 1;
  if (strength <= draft.strength) return;
  draft.speaker = speaker;
  draft.strength = strength;
}

function joinToLast(
  text: string,
  tokens: readonly Token[],
  at: number,
  drafts: Map<Piece, Draft>,
  draft: Draft,
): Draft {
  let earlier = at - 1;
  while (earlier >= 0 && tokens[earlier]?.kind !== 'quote') earlier--;
  const piece = tokens[earlier]?.piece;
  const previous = piece ? drafts.get(piece) : undefined;
  if (
    !previous ||
    previous === draft ||
    previous.pieces.at(-1) !== piece ||
    draft.pieces[0] !== tokens[at]?.piece
  )
    return draft;
  if (!continuesQuotation(text, tokens, earlier, at)) return draft;
  previous.pieces.push(...draft.pieces);
  for (const moved of draft.pieces) drafts.set(moved, previous);
  return previous;
}
