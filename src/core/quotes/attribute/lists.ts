import { findMember, type Member } from './cast/cast.ts';
import { fromMember, type Memory, type Speaker } from './cast/memory.ts';
import { speechEvents } from './clauses/events.ts';
import { sentencesOf } from './clauses/sentences.ts';
import type { Sentence } from './clauses/speech-event.ts';
import { canBe, isOneOf, type Token, tokenizeFrame } from './lexicon/tokens.ts';
import { WORD } from './lexicon/words.ts';
import { fillParagraph } from './paragraphs/name-lines.ts';
import { isNameLine, isSignature } from './paragraphs/signature.ts';
import type { Attributed, SpokenQuotation } from './speakers.ts';

/** Quotations that make a list. */
const LEAST_ITEMS = 2;

/** How many paragraphs above a lead-in that only says "his lines" are read for whose they are. */
const READ_ABOVE = 2;

/** UTF-16 units of a label before an item ("On war: “…”"), or of a heading between two of them. */
const MAX_LABEL = 60;

/** What a lead-in announces. */
const ANNOUNCES =
  /\b(?:quotes|quotations|lines|remarks|comments|excerpts|extracts|highlights|soundbites|sayings|phrases|words|statements|answers|said|says|told|wrote)\b/iu;

/** A headline over a list of the words of whoever it names: "Five things Qin Gang said". */
const HEADS = /\b(?:quotes|quotations|lines|remarks|things|times)\b/iu;

/** The same, of whoever the top of the text tells of. */
const OWN_WORDS = /\bin (?:his|her) own words\b/iu;

/** Words of several people, or of nobody in particular. */
const OTHERS = /^(?:they|their|our|we|my|your|you|people|readers|reactions?|both|others)$/u;

/**
 * Quotations in a list have the speaker whom the line above the list announces: "Here are some of Qin Gang's lines:", "Key quotes
 * from Qin Gang's interview", "In his own words". Only where that line is about one person, nobody else speaks in the list, and
 * the words around the quotations say nothing.
 */
export function attributeLists(
  paragraphs: readonly string[],
  { spoken, memory }: Attributed,
  title = '',
): SpokenQuotation[] {
  const named = new Map<SpokenQuotation, Speaker>();
  const whole = headed(paragraphs, memory, title);
  for (const list of listsIn(paragraphs, spoken)) {
    const speaker = announced(paragraphs, memory, list.leadIn) ?? whole;
    const isOthers = (item: SpokenQuotation) =>
      item.speaker !== speaker?.name &&
      hasOwnWords(paragraphs, item) &&
      !isTopicOf(paragraphs, item);
    if (!speaker || list.items.some(isOthers)) continue;
    for (const item of list.items) named.set(item, speaker);
  }
  return spoken.map((quotation) => {
    const speaker = named.get(quotation);
    return speaker ? { ...quotation, speaker: speaker.name, person: speaker.person } : quotation;
  });
}

interface List {
  /** The paragraph above the first item. */
  leadIn: number;
  items: SpokenQuotation[];
}

function listsIn(paragraphs: readonly string[], spoken: readonly SpokenQuotation[]): List[] {
  const items = new Map<number, SpokenQuotation[]>();
  for (const quotation of spoken) {
    const at = quotation.pieces[0]?.paragraph ?? -1;
    items.set(at, [...(items.get(at) ?? []), quotation]);
  }
  const isItem = (at: number) => isListed(paragraphs[at] ?? '', items.get(at) ?? []);
  const isHeading = (at: number) =>
    !items.has(at) && isItem(at + 1) && isTopic(paragraphs[at] ?? '');
  const isName = (at: number) =>
    isSignature(paragraphs[at] ?? '') || isNameLine(paragraphs[at] ?? '');
  const lists: List[] = [];
  for (let at = 1; at < paragraphs.length; at++) {
    if (!isItem(at) && !(isHeading(at) && isHeading(at + 2))) continue;
    const list: List = { leadIn: isHeading(at - 1) ? at - 2 : at - 1, items: [] };
    for (; isItem(at) || isHeading(at); at++) list.items.push(...(items.get(at) ?? []));
    if (list.items.length >= LEAST_ITEMS && !isName(at)) lists.push(list);
  }
  return lists;
}

/** A heading that may stand above each item: no lead-in itself, and no name. */
function isTopic(text: string): boolean {
  if (isSignature(text) || isNameLine(text)) return false;
  return text.length <= MAX_LABEL && !/[.!?:]$/u.test(text) && !ANNOUNCES.test(text);
}

/** Nothing but quotations, except for a label before them or a signature behind. */
function isListed(text: string, quotations: readonly SpokenQuotation[]): boolean {
  const pieces = quotations.flatMap((quotation) => quotation.pieces);
  const [first] = pieces;
  if (!first || pieces.some(({ paragraph }) => paragraph !== first.paragraph)) return false;
  const last = Math.max(...pieces.map(({ to }) => to));
  const from = isLabel(text.slice(0, first.from)) ? first.from : 0;
  const to = isSignature(text.slice(last).trim()) ? last : text.length;
  const moved = pieces.map((piece) => ({ ...piece, from: piece.from - from, to: piece.to - from }));
  return fillParagraph(text.slice(from, to), moved);
}

const isLabel = (text: string) => text.length <= MAX_LABEL && /:\s*$/u.test(text);

/** Whether its paragraph says more than the quotation, so that its speaker can be the one of a label or a signature. */
function hasOwnWords(paragraphs: readonly string[], { speaker, pieces }: SpokenQuotation): boolean {
  return speaker !== null && !fillParagraph(paragraphs[pieces[0]?.paragraph ?? -1] ?? '', pieces);
}

/** "Southeast Asia: “…”", "The party: “…”": a place or a thing as a label says what the words are about. */
function isTopicOf(paragraphs: readonly string[], { speaker, pieces }: SpokenQuotation): boolean {
  const [first] = pieces;
  const label = (paragraphs[first?.paragraph ?? -1] ?? '').slice(0, first?.from ?? 0);
  if (speaker === null || label.trim() !== `${speaker}:`) return false;
  const tokens = tokenizeFrame(speaker, []);
  if (tokens.some((token) => canBe(token, WORD.role))) return false;
  return /^the\s/iu.test(speaker) || tokens.every((token) => canBe(token, WORD.nation));
}

/** Whose words the last sentence of a paragraph announces. */
function announced(
  paragraphs: readonly string[],
  memory: Memory,
  paragraph: number,
): Speaker | null {
  const text = paragraphs[paragraph] ?? '';
  const tokens = tokenizeFrame(text, []);
  const sentence = sentencesOf(tokens).at(-1);
  if (!sentence || !isLeadIn(text, tokens, sentence)) return null;
  const { from, to } = sentence;
  const inSentence = peopleIn(memory, text, paragraph, tokens.slice(from, to));
  if (inSentence.size > 0) return onlyOne(inSentence, paragraph);
  const above = peopleIn(memory, text, paragraph, tokens.slice(0, from));
  for (let at = paragraph - 1; above.size === 0 && at >= paragraph - READ_ABOVE && at >= 0; at--) {
    for (const one of peopleIn(memory, paragraphs[at] ?? '', at)) above.add(one);
  }
  return onlyOne(above, paragraph);
}

/** Whose words a headline announces: of whom it names, or the one person told of at the top of the text. */
function headed(paragraphs: readonly string[], memory: Memory, title: string): Speaker | null {
  const isOwn = OWN_WORDS.test(title);
  if (!isOwn && !(HEADS.test(title) && ANNOUNCES.test(title))) return null;
  const named = peopleIn(memory, title, 0);
  const top = paragraphs.slice(0, READ_ABOVE);
  for (let at = 0; isOwn && named.size === 0 && at < top.length; at++)
    for (const one of peopleIn(memory, top[at] ?? '', at)) named.add(one);
  return onlyOne(named, 0);
}

/** Speaks of words, and neither of several people's nor of those of somebody whom it does not name. */
function isLeadIn(text: string, tokens: readonly Token[], { from, to }: Sentence): boolean {
  const start = tokens[from]?.start ?? 0;
  if (!ANNOUNCES.test(text.slice(start))) return false;
  const isOwn = OWN_WORDS.test(text.slice(start));
  for (let at = from; at < to; at++) if (!isOwn && isOneOf(tokens[at], OTHERS)) return false;
  return speechEvents(tokens, { from, to }).every(
    ({ subject }) => !subject || /^(?:person|name|he|she)$/u.test(subject.kind),
  );
}

function peopleIn(
  { cast }: Memory,
  text: string,
  paragraph: number,
  tokens: readonly Token[] = tokenizeFrame(text, []),
): Set<Member> {
  const people = new Set<Member>();
  for (const token of tokens) {
    if (!token.capital || canBe(token, WORD.nation | WORD.organisation)) continue;
    const word = text.slice(token.start, token.end).replace(/['\u2019]s?$/u, '');
    const member = findMember(cast, word, paragraph);
    if (member?.human) people.add(member);
  }
  return people;
}

function onlyOne(people: ReadonlySet<Member>, paragraph: number): Speaker | null {
  const [only, ...others] = people;
  return only && others.length === 0 ? fromMember(only, paragraph) : null;
}
