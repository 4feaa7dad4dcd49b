import { readPartialDate } from '../dates/partial-date.ts';
import type { PassageCard } from '../findings.ts';
import { authorName, nameForManagers } from './author-name.ts';
import { citedDate, noteOn } from './citation-parts.ts';
import { plainText } from './plain-text.ts';
import type { CitationContext } from './prose-citations.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A passage's statement as one BibTeX entry in UTF-8; BibLaTeX reads the added `date` and `urldate`. */
export function bibtex(card: PassageCard, context: CitationContext = {}): string {
  const name = authorName(card);
  const day = citedDate(card);
  const date = readPartialDate(day);
  const month = date?.month === undefined ? undefined : MONTHS[date.month - 1];
  const author = 'literal' in name ? `{${latex(name.literal)}}` : latex(nameForManagers(name));
  const note = noteOn(card);
  const fields: [string, string | undefined][] = [
    ['author', `{${author}}`],
    ['title', `{{${latex(card.title)}}}`],
    ['howpublished', `{${latex(card.publisher)}}`],
    ['year', date ? `{${date.year}}` : undefined],
    ['month', month],
    ['date', date ? `{${day}}` : undefined],
    ['language', `{${latex(card.language)}}`],
    ['url', `{${plainText(card.url).replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', context.accessed === undefined ? undefined : `{${latex(context.accessed)}}`],
    ['note', note === '' ? undefined : `{${latex(note)}}`],
    ['annote', `{${latex(card.text)}}`],
  ];
  const body = fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key} = ${value}`)
    .join(',\n');
  return `@misc{${citationKey(card)},\n${body}\n}\n`;
}

function citationKey(card: PassageCard): string {
  return card.passage.replace(/[^A-Za-z0-9:_-]+/g, '-').replace(/^-+|-+$/g, '') || 'statement';
}

/** Escaped for LaTeX; an empty group keeps it from joining "--" or "''" into one character. */
function latex(text: string): string {
  return plainText(text)
    .replace(/[\\~^&%$#_{}]/g, (char) => SPECIAL[char] ?? `\\${char}`)
    .replace(/(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[!?])(?=`)/g, '{}');
}
