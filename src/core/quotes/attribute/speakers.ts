import type { PartialDate, Person } from '../../statement.ts';
import type { Piece } from '../marks/find-runs.ts';
import { isTeaser } from '../marks/find-unclosed.ts';
import { isCaption } from './caption.ts';
import { type Cast, createCast, noteKnown, noteNames } from './cast/cast.ts';
import { type Memory, remember, type Speaker } from './cast/memory.ts';
import { knowPeople } from './cast/people.ts';
import { sentencesOf } from './clauses/sentences.ts';
import { tokenizeFrame } from './lexicon/tokens.ts';
import { attributeParagraph, type Paragraph } from './paragraphs/attribute-paragraph.ts';
import { type Drafts, draftsOf, settle } from './paragraphs/drafts.ts';
import {
  fillParagraph,
  type NameLinePlace,
  namedOnLine,
  nameLines,
} from './paragraphs/name-lines.ts';
import { answererOf, onlyPersonNamed } from './paragraphs/paragraph-label.ts';
import { mayPointBack, pointsBackTo } from './paragraphs/points-back.ts';
import { resolveMention } from './paragraphs/resolve.ts';

/** A quotation with all its pieces and the speaker that the page names. */
export interface SpokenQuotation {
  pieces: Piece[];
  speaker: string | null;
  person: string | null;
}

/** The quotations of a text with their speakers, and what was learned on the way. */
export interface Attributed {
  spoken: SpokenQuotation[];
  memory: Memory;
  /** The paragraphs that are only a name, see `nameLines`. */
  names: ReadonlyMap<number, NameLinePlace>;
  /** Whom only a pronoun or the words before name, by the first piece of the quotation. */
  inferred: ReadonlyMap<Piece | undefined, string>;
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
  headline = '',
): Attributed {
  const memory: Memory = { cast: createCast(knowPeople(people), published), recent: [] };
  noteKnown(memory.cast, headline);
  const read = readParagraphs(paragraphs, quotations, memory.cast);
  memory.answerer = answererOf(read);
  const drafts = draftsOf(quotations);
  const names = nameLines(
    paragraphs,
    read.map(({ pieces }) => pieces),
  );
  let floor: Speaker | null = null;
  for (const paragraph of read) {
    for (const member of paragraph.named) member.seen = paragraph.index;
    attributeBack(memory, paragraph, read[paragraph.index - 1], drafts);
    if (!isNearQuotation(paragraph, read) || isTeaser(paragraph.text)) continue;
    if (names.get(paragraph.index) === 'above its words')
      floor = underName(memory, paragraph, floor, names);
    else if (isCaption(paragraph.text)) attributeParagraph({ ...memory }, paragraph, drafts, null);
    else floor = attributeParagraph(memory, paragraph, drafts, floor);
  }
  const all = [...new Set(drafts.values())];
  const inferred = new Map(
    all.flatMap((draft) =>
      draft.inferred && draft.speaker ? [[draft.pieces[0], draft.speaker.name] as const] : [],
    ),
  );
  const spoken = all.map(({ pieces, speaker }) => ({
    pieces,
    speaker: speaker?.name ?? null,
    person: speaker?.person ?? null,
  }));
  return { spoken, memory, names, inferred };
}

/** Whom on the people list the answers "A:" of an interview are of, by the paragraphs above the first of them. */
export function answererIn(
  paragraphs: readonly string[],
  people: readonly Person[],
  published: PartialDate,
): string | null {
  const cast = createCast(knowPeople(people), published);
  return answererOf(readParagraphs(paragraphs, [], cast))?.person ?? null;
}

/** The person on the people list whom a text names, if it names nobody else. */
export function onlyPersonIn(
  paragraphs: readonly string[],
  people: readonly Person[],
  published: PartialDate,
): string | null {
  const cast = createCast(knowPeople(people), published);
  return onlyPersonNamed(readParagraphs(paragraphs, [], cast))?.person ?? null;
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
    return { index, text, pieces: own, tokens, named: noteNames(cast, text, tokens) };
  });
}

/** How many paragraphs above a quotation are read for whom they tell of. */
const READ_ABOVE = 3;

function isNearQuotation({ index }: Paragraph, read: readonly Paragraph[]): boolean {
  return read.slice(index, index + READ_ABOVE + 1).some(({ pieces }) => pieces.length > 0);
}

/** "These were the words of Qin" in a paragraph below one that is nothing but quotations. */
function attributeBack(
  memory: Memory,
  { text, tokens, index: paragraph }: Paragraph,
  above: Paragraph | undefined,
  drafts: Drafts,
): void {
  if (!above || !mayPointBack(tokens[0]) || !fillParagraph(above.text, above.pieces)) return;
  const [sentence] = sentencesOf(tokens);
  const mention = sentence && pointsBackTo(tokens, sentence);
  const speaker = mention ? resolveMention({ memory, text, tokens, paragraph }, mention) : null;
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
  { text, index }: Paragraph,
  before: Speaker | null,
  names: ReadonlyMap<number, NameLinePlace>,
): Speaker | null {
  const speaker = namedOnLine(memory, text, index);
  if (!speaker) return null;
  remember(memory, speaker);
  return before && before.name !== speaker.name && names.size === 1 ? null : speaker;
}
