import { wordKeys } from '../../text/tokens.ts';
import type { Piece } from '../marks/find-runs.ts';
import type { Memory } from './memory.ts';
import { resolveMention } from './resolve.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isNameLine, isSignature } from './signature.ts';
import type { SpokenQuotation } from './speakers.ts';
import { tokenizeFrame } from './tokens.ts';

/** How many words a pull quote must share with a quotation in the text to be the same one. */
const MIN_REPEATED_WORDS = 4;

const INTRODUCES = /[:\uFF1A]\s*$/u;

type Voice = Pick<SpokenQuotation, 'speaker' | 'person'>;

/**
 * Attributes what a page sets apart. The last speaker would be a guess there: a pull quote can be anywhere, and an embedded
 * post is by somebody else. So the speaker is whoever signs it, the speaker of the same words in the text, or the person named
 * in a preceding line that ends with a colon; otherwise nobody. Quotations that fill a signed paragraph count as signed as
 * well.
 */
export function attributeSetApart(
  paragraphs: readonly string[],
  spoken: readonly SpokenQuotation[],
  blocks: readonly Piece[][],
  memory: Memory,
): SpokenQuotation[] {
  const apart = new Set(blocks.map(([first]) => first));
  const isApart = ({ pieces }: SpokenQuotation) => apart.has(pieces[0]);
  const inText = spoken.filter((quotation) => !isApart(quotation));
  return spoken.map((quotation) => {
    const signed = signedBy(paragraphs, quotation.pieces, memory);
    if (signed) return { ...quotation, ...signed };
    if (!isApart(quotation)) return quotation;
    const same = repeated(paragraphs, quotation, inText);
    if (same) return { ...quotation, speaker: same.speaker, person: same.person };
    const before = paragraphs[(quotation.pieces[0]?.paragraph ?? 0) - 1] ?? '';
    return INTRODUCES.test(before) ? quotation : { ...quotation, speaker: null, person: null };
  });
}

function signedBy(
  paragraphs: readonly string[],
  pieces: readonly Piece[],
  memory: Memory,
): Voice | null {
  const last = pieces.at(-1);
  if (!last || !fillsParagraph(paragraphs[last.paragraph] ?? '', last)) return null;
  const line = paragraphs[last.paragraph + 1] ?? '';
  const above = paragraphs[(pieces[0]?.paragraph ?? 0) - 1] ?? '';
  const isDashed = isSignature(line);
  // A name above may be the heading of these words, and the one below that of the next.
  if (!isDashed && (!isNameLine(line) || isNameLine(above))) return null;
  const name = line.replace(/^[-\u2010-\u2015\s]+/u, '');
  const tokens = tokenizeFrame(name, []);
  const mention = sentenceSubject(tokens, { from: 0, to: tokens.length });
  if (!mention || !/^(?:person|name|body)$/u.test(mention.kind))
    return isDashed ? { speaker: null, person: null } : null;
  const fresh: Memory = { ...memory, recent: [] };
  const speaker = resolveMention(fresh, name, tokens, mention, last.paragraph);
  // Without a dash, only a known person: a heading can look like a name.
  if (!isDashed && (speaker?.person ?? null) === null) return null;
  return { speaker: speaker?.name ?? null, person: speaker?.person ?? null };
}

function fillsParagraph(text: string, { from, to }: Piece): boolean {
  return text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
}

/** The quotation in the text that contains these words or is contained in them. */
function repeated(
  paragraphs: readonly string[],
  quotation: SpokenQuotation,
  inText: readonly SpokenQuotation[],
): SpokenQuotation | undefined {
  const own = wordsOf(paragraphs, quotation);
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
