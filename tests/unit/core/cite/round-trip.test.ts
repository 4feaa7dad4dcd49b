import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, it } from 'vitest';
import { bibtex } from '../../../../src/core/cite/bibtex.ts';
import { cslJson } from '../../../../src/core/cite/csl-json.ts';
import { ris } from '../../../../src/core/cite/ris.ts';
import { readPartialDate } from '../../../../src/core/dates/partial-date.ts';
import type { PassageCard } from '../../../../src/core/findings.ts';
import { passageCard } from '../../../../src/core/passage-card.ts';
import { openCorpus } from '../../../support/open-corpus.ts';
import { card } from './samples.ts';

const accessed = '2022-01-05';

/** What a citation must carry over to a reference manager, whatever the format. */
interface Carried {
  author: unknown;
  title: unknown;
  issued: unknown;
  publisher: unknown;
  url: unknown;
  language: unknown;
  quotation: unknown;
}

type Read = Record<string, unknown>;

/** Each format: how it is written, and where citation-js puts the quotation that it has read. */
const FORMATS: Record<string, { write: (of: PassageCard) => string; quotation: string }> = {
  BibTeX: { write: (of) => bibtex(of, { accessed }), quotation: 'annote' },
  RIS: { write: (of) => ris(of, { accessed }), quotation: 'note' },
  'CSL-JSON': { write: (of) => JSON.stringify([cslJson(of, { accessed })]), quotation: 'annote' },
};

function carried(read: Read, quotation: string): Carried {
  const { author, title, issued, publisher, URL: url, language } = read;
  const names = namesIn(author);
  return { author: names, title, issued, publisher, url, language, quotation: read[quotation] };
}

/** Names part by part. RIS has no sign for a name that is one whole, so that it counts as a name of one part everywhere. */
function namesIn(author: unknown): unknown {
  const names = Array.isArray(author) ? (author as Record<string, string>[]) : [];
  return names.map(({ family, given, literal, ...rest }) => [literal ?? family, given, rest]);
}

/** What the card itself says, in the words of CSL-JSON. */
function expected(of: PassageCard): Carried {
  const { author } = cslJson(of);
  const date = readPartialDate(of.date) ?? readPartialDate(of.publicationDate ?? 'unknown');
  const parts = date && [date.year, date.month, date.day].filter((part) => part !== undefined);
  return {
    author: namesIn(author),
    title: of.title,
    issued: parts ? { 'date-parts': [parts] } : undefined,
    publisher: of.publisher,
    url: of.url,
    language: of.language,
    // One line: runs of spaces and the spaces of typesetters become single spaces, as in every format.
    quotation: of.text.replace(/\s+/g, ' '),
  };
}

function differences(of: PassageCard, format: string): string[] {
  const { write, quotation } = FORMATS[format] ?? expect.fail(format);
  const read = plugins.input.chain(write(of));
  if (read.length !== 1) return [`${of.passage}: ${read.length} records`];
  const found = carried(read[0] ?? {}, quotation);
  return Object.entries(expected(of)).flatMap(([field, value]) => {
    const other = found[field as keyof Carried];
    const same = JSON.stringify(other) === JSON.stringify(value);
    return same
      ? []
      : [`${of.passage} ${field}: ${JSON.stringify(value)} became ${JSON.stringify(other)}`];
  });
}

describe.each(Object.keys(FORMATS))('%s, read back by citation-js', (format) => {
  let cards: PassageCard[];
  beforeAll(async () => {
    const { corpus } = await openCorpus();
    cards = corpus.passages.map((_, index) => passageCard(corpus, index));
  });

  it('keeps author, title, date, publisher, address and words of every passage of the corpus', () => {
    expect(cards.length).toBeGreaterThan(100);
    expect(cards.flatMap((each) => differences(each, format))).toEqual([]);
  });

  it.each<[string, Partial<PassageCard>]>([
    ['a month without a day', { date: '2021-12' }],
    ['a year alone', { date: '2021' }],
    ['no date', { date: 'unknown' }],
    ['the day it was said, not the page’s', { date: '2021-12-20', publicationDate: '2024-02-01' }],
    ['the page’s day where its own is not known', { date: 'unknown', publicationDate: '2021' }],
    [
      'signs that formats use themselves',
      { title: '50% & #1_a: {x} ~ ^ $3 \\ "q"', text: 'A, b; c -- d {e}' },
    ],
    [
      'a name with accents',
      { speaker: 'Jörg Größe', familyName: 'Größe', publisher: 'Évian & Söhne' },
    ],
    [
      'another script',
      { title: '“两国关系”', text: '和平。', language: 'zh', speaker: '秦刚', familyName: '秦' },
    ],
  ])('keeps %s', (_, change) => {
    expect(differences(card(change), format)).toEqual([]);
  });
});
