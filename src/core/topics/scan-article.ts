import type { Article } from '../article.ts';
import { isPageLine } from './page-lines.ts';
import { type Scan, scanText } from './scan-text.ts';
import { slugWords } from './slug-words.ts';
import type { Pairing, Sign, Vocabulary } from './vocabulary.ts';

/** An article as the vocabulary sees it. */
export interface ArticleScan {
  title: Scan;
  /** The words of its address. Of the signs of the page they are none. */
  slug: Scan;
  /** Standfirst, then the first words of the body. */
  lead: Scan[];
  /** The standfirst and the first sentences of the body: what the page itself says that it is about. */
  openings: Scan[];
  /** The body in stretches of at most `STRETCH_WORDS` words, including those of the lead. */
  body: Scan[];
  metadata: Scan;
  /** Pairs with some parts in the headline and the others in a part of the lead. */
  across: { pairing: Pairing; part: Scan }[];
  /** Every sign that occurs anywhere on the page. */
  signs: Set<Sign>;
  /** Positions of the topics named anywhere on the page. */
  topics: Set<number>;
}

/** Words that are treated as one context: about one news paragraph. */
const STRETCH_WORDS = 60;

/** Paragraphs of the body that count as its lead. */
const LEAD_PARAGRAPHS = 2;

/** Whole sentences of this many words open a body: one of a report, or two short ones. */
const OPENING_WORDS = 18;

/** Scans an article with the vocabulary, under another headline if one is given: cost grows with its length only. */
export function scanArticle(
  article: Article,
  vocabulary: Vocabulary,
  headline = withoutOutlet(article.title),
): ArticleScan {
  const scan = (text: string) => scanText(text, article.language, vocabulary);
  const story = article.paragraphs.filter((paragraph) => !isPageLine(paragraph));
  const stretches = story.map(stretchesOf);
  const scanned = stretches.map((paragraph) => paragraph.map(scan));
  const title = scan(headline);
  const slug = scan(slugWords(article.url));
  const standfirst = article.description ? [scan(article.description)] : [];
  const opening = scanned.slice(0, LEAD_PARAGRAPHS).flatMap((paragraph) => paragraph.slice(0, 1));
  const lead = [...standfirst, ...opening];
  const openings = [...standfirst, scan(openingOf(stretches[0]?.[0] ?? ''))];
  const body = scanned.flat().filter(({ length }) => length > 0);
  const metadata = scan([article.section ?? '', ...article.keywords].join(' ; '));
  const signs = new Set([title, ...lead, ...body].flatMap((part) => [...part.signs.keys()]));
  const across = lead.flatMap((part) =>
    pairingsAcross(title, part, vocabulary).map((pairing) => ({ pairing, part })),
  );
  const topics = new Set([
    ...[title, slug, ...lead, ...body, metadata].flatMap((part) => [...part.names.keys()]),
    ...across.map(({ pairing }) => pairing.topic),
  ]);
  return { title, slug, lead, openings, body, metadata, across, signs, topics };
}

/** Pairs with some parts in a headline and the others in another part of its page. */
export function pairingsAcross(title: Scan, part: Scan, vocabulary: Vocabulary): Pairing[] {
  const either = new Set([...title.signs.keys(), ...part.signs.keys()]);
  return [...either]
    .flatMap((sign) => vocabulary.pairingsFrom(sign))
    .filter(({ parts }) => parts.every((sign) => either.has(sign)))
    .filter(({ parts }) => parts.some((sign) => title.signs.has(sign)));
}

/** "Headline | Outlet" and "Headline - Outlet Name": an outlet's name says nothing about the subject. */
export function withoutOutlet(title: string): string {
  const cut = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{1,40}(?:\s+\|.*)?)$/u.exec(title);
  const [, headline, ending] = cut ?? [];
  if (headline === undefined || ending === undefined) return title;
  const isName = ending.split(/[\s|]+/u).every((word) => !/^\p{Ll}/u.test(word) || SMALL.has(word));
  return isName && headline.split(/\s+/u).length >= 4 ? headline : title;
}

/** Lower-case words within an outlet's name. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on']);

/** Splits a long paragraph after sentences, so that one context never spans a whole page without paragraphs. */
function stretchesOf(paragraph: string): string[] {
  const stretches: string[] = [];
  let current = '';
  let words = 0;
  for (const sentence of sentencesOf(paragraph)) {
    const length = wordCount(sentence);
    if (words > 0 && words + length > STRETCH_WORDS) {
      stretches.push(current);
      current = '';
      words = 0;
    }
    current = current ? `${current} ${sentence}` : sentence;
    words += length;
  }
  if (current) stretches.push(current);
  return stretches;
}

function openingOf(stretch: string): string {
  const sentences = sentencesOf(stretch);
  let words = 0;
  const taken = sentences.findIndex((sentence) => {
    words += wordCount(sentence);
    return words >= OPENING_WORDS;
  });
  return taken < 0 ? stretch : sentences.slice(0, taken + 1).join(' ');
}

function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?。！？…]["”’)]?)\s+/u);
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
