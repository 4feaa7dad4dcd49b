import type { PageQuotation } from '../findings.ts';
import { wordKeys } from '../text/tokens.ts';
import { MIN_REPEATED_WORDS } from './attribute/set-apart.ts';

/**
 * Quotations without those of `apart` that only repeat what the text quotes anyway, as pull quotes do: these become further
 * places of the quotation in which they begin. A pull quote of the text's own words, in no marks and signed by nobody, is no
 * quotation. One that says more than the text, or is signed by somebody else, stays.
 */
export function foldRepeats(
  quotations: readonly PageQuotation[],
  apart: ReadonlySet<PageQuotation>,
  paragraphs: readonly string[],
): PageQuotation[] {
  if (apart.size === 0) return [...quotations];
  const places = new Set([...apart].flatMap(({ pieces }) => pieces.map((one) => one.paragraph)));
  const prose = paragraphs.map((text, at) => (places.has(at) ? '' : spaced(text)));
  const kept = new Map<PageQuotation, PageQuotation>();
  for (const one of quotations) if (!apart.has(one)) kept.set(one, one);
  for (const quotation of apart) {
    const words = spaced(quotation.text);
    const isLong = words.trim().split(' ').length >= MIN_REPEATED_WORDS;
    const host = isLong ? hostOf(words, [...kept.keys()]) : undefined;
    const there = host && kept.get(host);
    if (host && there && isOneVoice(there, quotation)) kept.set(host, joined(there, quotation));
    else if (!isOwnText(quotation, words, prose)) kept.set(quotation, quotation);
  }
  return quotations.flatMap((one) => kept.get(one) ?? []);
}

/** The quotation in which these words begin, if they do not go on beyond it and those right after it. */
function hostOf(words: string, quotations: readonly PageQuotation[]): PageQuotation | undefined {
  let all = ' ';
  const starts: number[] = [];
  const text = quotations.filter(({ place }) => place !== 'title');
  for (const quotation of text) {
    starts.push(all.length - 1);
    all += spaced(quotation.text).trimStart();
  }
  const found = all.indexOf(words);
  return found < 0 ? undefined : text[starts.findLastIndex((start) => start <= found)];
}

function isOneVoice(a: PageQuotation, b: PageQuotation): boolean {
  if (a.speaker === null || b.speaker === null) return true;
  return a.person !== null ? a.person === b.person : a.speaker === b.speaker;
}

function joined(host: PageQuotation, repeat: PageQuotation): PageQuotation {
  const { speaker, person } = host.speaker === null ? repeat : host;
  return { ...host, speaker, person, again: [...(host.again ?? []), ...repeat.pieces] };
}

function isOwnText(
  { place, speaker }: PageQuotation,
  words: string,
  prose: readonly string[],
): boolean {
  return place === 'block' && speaker === null && prose.some((text) => text.includes(words));
}

const spaced = (text: string) => ` ${wordKeys(text).join(' ')} `;
