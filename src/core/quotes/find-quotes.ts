import type { Article } from '../article.ts';
import type { PageQuotation, QuotationPiece } from '../findings.ts';
import type { Person } from '../statement.ts';
import { readEntities } from '../text/entities.ts';
import { attributeByLabels } from './attribute/labels.ts';
import { attributeLists } from './attribute/lists.ts';
import { attributeByText, attributeSetApart } from './attribute/set-apart.ts';
import { attributeQuotations, type SpokenQuotation } from './attribute/speakers.ts';
import { attributeTitle } from './attribute/title.ts';
import { blockQuoteRuns, paragraphsApart } from './block-quotes.ts';
import { foldRepeats } from './fold-repeats.ts';
import { withInlineQuotes } from './inline-quotes.ts';
import { interviewTurns } from './interview-turns.ts';
import { byPosition, findRuns, type Piece } from './marks/find-runs.ts';
import { isSpace } from './marks/quote-mark-characters.ts';
import { type Turn, transcriptTurns } from './transcript-turns.ts';

/**
 * The quotations of an article's title and paragraphs, in order, without overlaps. Each piece's range is exactly the text
 * between its marks, closing comma included; inner quotations stay part of the outer one. The speaker is the one named by the
 * surrounding words, by the full name if the page gives it; `null` if they leave it open. What is set apart and only repeats a
 * quotation of the text is a further place of that one.
 */
export function findQuotes(
  page: Pick<Article, 'title' | 'paragraphs' | 'language' | 'blockQuotes' | 'inlineQuotes'> &
    Partial<Pick<Article, 'published'>>,
  people: readonly Person[],
): PageQuotation[] {
  const article = {
    ...page,
    title: readEntities(page.title),
    paragraphs: page.paragraphs.map(readEntities),
  };
  const setApart = paragraphsApart(article);
  const marked = withInlineQuotes(article, runsBeside(article.paragraphs, setApart));
  const apart = blockQuoteRuns(article, marked);
  const labelled = transcriptTurns(article, marked, people);
  const spokenTurns = labelled.length > 0 ? labelled : interviewTurns(article, marked, people);
  const turns = spokenTurns.filter(
    ({ piece }) => !apart.flat().some(({ paragraph }) => paragraph === piece.paragraph),
  );
  const blocks = [...apart, ...turns.map(({ piece }) => [piece])];
  const read = attributeQuotations(
    article.paragraphs,
    joinRuns(marked, blocks),
    people,
    article.published ?? 'unknown',
    article.title,
  );
  const body = { ...read, spoken: attributeLists(article.paragraphs, read, article.title) };
  const inLanguage = (texts: readonly string[], spoken: readonly SpokenQuotation[]) =>
    article.language === 'en' ? spoken : attributeByLabels(texts, spoken, people, article.language);
  const text = inLanguage(
    article.paragraphs,
    attributeSetApart(article.paragraphs, body, apart, setApart),
  ).map((quotation) => byTheirLabel(quotation, turns));
  const title = inLanguage(
    [article.title],
    attributeByText(
      article.title,
      attributeTitle(article.title, findRuns([article.title]), body.memory),
      article.paragraphs,
      text,
    ),
  );
  const perhaps = [...body.memory.cast.full.values()].flatMap(({ person, seen }) =>
    person !== null && seen >= 0 ? [person] : [],
  );
  const all = [
    ...title.map((quotation) => pageQuotation([article.title], quotation, 'title')),
    ...text.map((quotation) => {
      const [first] = quotation.pieces;
      const place = blocks.some(([piece]) => piece === first) ? 'block' : 'body';
      const isInferred =
        quotation.speaker !== null && read.inferred.get(first) === quotation.speaker;
      const found = pageQuotation(article.paragraphs, quotation, place);
      return isInferred ? { ...found, perhaps } : found;
    }),
  ].filter((quotation) => quotation.pieces.length > 0);
  const isApart = ({ pieces }: PageQuotation) =>
    pieces.every(({ paragraph }) => setApart.includes(paragraph));
  return foldRepeats(all, new Set(all.filter(isApart)), article.paragraphs);
}

/** The quotations in marks; one that runs over paragraphs is not cut by what is set apart between these, as pull quotes are. */
function runsBeside(paragraphs: readonly string[], setApart: readonly number[]): Piece[][] {
  if (setApart.length === 0) return findRuns(paragraphs);
  const apart = new Set(setApart);
  const only = (isKept: (at: number) => boolean) =>
    findRuns(paragraphs.map((text, at) => (isKept(at) ? text : '')));
  return [...only((at) => !apart.has(at)), ...only((at) => apart.has(at))].sort(byPosition);
}

/** The label of a turn names its speaker. */
function byTheirLabel(quotation: SpokenQuotation, turns: readonly Turn[]): SpokenQuotation {
  const turn = turns.find(({ piece }) => piece === quotation.pieces[0]);
  return turn ? { ...quotation, speaker: turn.person.name, person: turn.person.id } : quotation;
}

/** In the page's order. Marked text within a paragraph that is quoted as a whole is part of it. */
function joinRuns(marked: readonly Piece[][], blocks: readonly Piece[][]): Piece[][] {
  if (blocks.length === 0) return [...marked];
  const whole = new Set(blocks.flat().map((piece) => piece.paragraph));
  return [
    ...marked.filter((pieces) => !pieces.some((piece) => whole.has(piece.paragraph))),
    ...blocks,
  ].sort(byPosition);
}

function pageQuotation(
  paragraphs: readonly string[],
  found: SpokenQuotation,
  place: PageQuotation['place'],
): PageQuotation {
  const pieces: QuotationPiece[] = [];
  const words: string[] = [];
  for (const piece of found.pieces) {
    const text = paragraphs[piece.paragraph] ?? '';
    const { start, end } = trimmed(text, piece.start, piece.end);
    if (start >= end) continue;
    pieces.push({ paragraph: place === 'title' ? -1 : piece.paragraph, start, end });
    words.push(text.slice(start, end));
  }
  const { speaker, person } = found;
  return { text: words.join(' '), pieces, speaker, person, place };
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
