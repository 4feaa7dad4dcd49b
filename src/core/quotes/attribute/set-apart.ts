import { wordKeys } from '../../text/tokens.ts';
import type { Piece } from '../marks/find-runs.ts';
import type { Memory, Speaker } from './cast/memory.ts';
import { sentenceSubject } from './clauses/sentence-subject.ts';
import { tokenizeFrame } from './lexicon/tokens.ts';
import { fillParagraph, type NameLinePlace, namedOnLine } from './paragraphs/name-lines.ts';
import { resolveMention } from './paragraphs/resolve.ts';
import { isSignature } from './paragraphs/signature.ts';
import type { Attributed, SpokenQuotation } from './speakers.ts';

/** How many words a pull quote must share with a quotation in the text to be the same one. */
export const MIN_REPEATED_WORDS = 4;

const INTRODUCES = /[:\uFF1A]\s*$/u;

type Voice = Pick<SpokenQuotation, 'speaker' | 'person'>;

/**
 * Attributes what a page sets apart. The last speaker would be a guess there: a pull quote can be anywhere, and an embedded
 * post is by somebody else. So the speaker is whoever signs it, the speaker of the same words in the text, or the person named
 * in a heading or a preceding line that ends with a colon; otherwise nobody. Quotations that fill a signed paragraph count as
 * signed as well.
 */
export function attributeSetApart(
  paragraphs: readonly string[],
  { spoken, memory, names }: Attributed,
  blocks: readonly Piece[][],
  setApart: readonly number[],
): SpokenQuotation[] {
  const apart = new Set(blocks.map(([first]) => first));
  const isMarked = ({ pieces }: SpokenQuotation) => !apart.has(pieces[0]);
  const isApart = ({ pieces }: SpokenQuotation) =>
    pieces.every(
      (piece) =>
        setApart.includes(piece.paragraph) &&
        fillParagraph(paragraphs[piece.paragraph] ?? '', [piece]),
    );
  const inText = spoken.filter((quotation) => !isApart(quotation));
  return spoken.map((quotation) => {
    const signed = signedBy(paragraphs, quotation.pieces, memory, names);
    if (signed) return { ...quotation, ...signed };
    if (!isApart(quotation)) return quotation;
    const same = repeated(paragraphs, wordsOf(paragraphs, quotation), inText);
    if (same) return { ...quotation, speaker: same.speaker, person: same.person };
    // In marks, and nowhere else in the text: no pull quote, but a part of the story.
    if (isMarked(quotation)) return quotation;
    const above = (quotation.pieces[0]?.paragraph ?? 0) - 1;
    return INTRODUCES.test(paragraphs[above] ?? '') || names.get(above) === 'above its words'
      ? quotation
      : { ...quotation, speaker: null, person: null };
  });
}

function signedBy(
  paragraphs: readonly string[],
  pieces: readonly Piece[],
  memory: Memory,
  names: ReadonlyMap<number, NameLinePlace>,
): Voice | null {
  const last = pieces.at(-1);
  if (!last || !fillParagraph(paragraphs[last.paragraph] ?? '', [last])) return null;
  const below = last.paragraph + 1;
  const line = paragraphs[below] ?? '';
  if (isSignature(line)) return voiceOf(signatory(memory, line, last.paragraph));
  if (names.get(below) !== 'below its words') return null;
  const speaker = namedOnLine(memory, line, last.paragraph);
  return speaker && voiceOf(speaker);
}

const voiceOf = (speaker: Speaker | null): Voice => ({
  speaker: speaker?.name ?? null,
  person: speaker?.person ?? null,
});

/** Whoever signs with a dash, known or not; `null` for a nickname. */
function signatory(memory: Memory, line: string, paragraph: number): Speaker | null {
  const name = line.replace(/^[-~\u2010-\u2015\s]+/u, '');
  const tokens = tokenizeFrame(name, []);
  const mention = sentenceSubject(tokens, { from: 0, to: tokens.length });
  return mention && /^(?:person|name|body)$/u.test(mention.kind)
    ? resolveMention({ memory: { ...memory, recent: [] }, text: name, tokens, paragraph }, mention)
    : null;
}

/** A headline's quotations; one whose speaker it does not name has the speaker of the same words in the text. */
export function attributeByText(
  title: string,
  quotations: readonly SpokenQuotation[],
  paragraphs: readonly string[],
  inText: readonly SpokenQuotation[],
): SpokenQuotation[] {
  return quotations.map((quotation) => {
    if (quotation.speaker !== null) return quotation;
    const same = repeated(paragraphs, wordsOf([title], quotation), inText);
    return same ? { ...quotation, speaker: same.speaker, person: same.person } : quotation;
  });
}

/** The quotation in the text that contains these words or is contained in them. */
function repeated(
  paragraphs: readonly string[],
  own: string,
  inText: readonly SpokenQuotation[],
): SpokenQuotation | undefined {
  return inText.find((other) => {
    const words = wordsOf(paragraphs, other);
    const [short, long] = own.length < words.length ? [own, words] : [words, own];
    return short.split(' ').length >= MIN_REPEATED_WORDS && ` ${long} `.includes(` ${short} `);
  });
}

function wordsOf(paragraphs: readonly string[], { pieces }: SpokenQuotation): string {
  return pieces
    .flatMap(({ paragraph, start, end }) =>
      wordKeys((paragraphs[paragraph] ?? '').slice(start, end)),
    )
    .join(' ');
}
