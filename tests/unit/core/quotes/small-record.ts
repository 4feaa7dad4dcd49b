import type { PageQuotation } from '../../../../src/core/findings.ts';
import type { PageContext } from '../../../../src/core/quotes/judge/assess.ts';
import type { QuotationRecord } from '../../../../src/core/quotes/shingles/record-words.ts';
import { buildShingles, openShingles } from '../../../../src/core/quotes/shingles/shingle-index.ts';
import type {
  Corpus,
  Passage,
  Person,
  QuotedSpan,
  Statement,
  Voice,
} from '../../../../src/core/statement.ts';

/** A turn as tests write it: one voice, a paragraph each. */
export interface SmallTurn {
  voice?: Voice;
  paragraphs: string[];
  quoted?: QuotedSpan[];
}

export interface SmallStatement {
  id?: string;
  person?: string;
  date?: string;
  translation?: boolean;
  interviewer?: string;
  turns: SmallTurn[];
}

const PEOPLE: Person[] = [
  person('mara-lind', 'Mara Lind', 'Lind'),
  person('wei-tan', 'Tan Wei', 'Tan'),
];

function person(id: string, name: string, familyName: string): Person {
  return { id, name, familyName, aliases: [], labels: {}, roles: [] };
}

/** A record of a few statements, indexed as a real one. */
export function smallRecord(...small: SmallStatement[]): QuotationRecord {
  const passages: Passage[] = [];
  const statements = small.map((one, position) => statementOf(one, position, passages));
  const corpus: Corpus = {
    format: 1,
    name: 'small',
    hash: 'small',
    statements,
    passages,
    people: PEOPLE,
    topics: [],
  };
  return { corpus, shingles: openShingles(buildShingles(corpus), corpus) };
}

function statementOf(small: SmallStatement, position: number, passages: Passage[]): Statement {
  const { id = `s${position}`, person: speaker = 'mara-lind', date = '2020-05-04' } = small;
  const name = PEOPLE.find((one) => one.id === speaker)?.name ?? speaker;
  let question: number | undefined;
  const turns = small.turns.map((turn, number) => {
    const voice = turn.voice ?? 'direct';
    const owner = voice === 'direct' || voice === 'reported' ? speaker : null;
    const places = turn.paragraphs.map((text) => {
      const asked = voice === 'direct' && question !== undefined ? { question } : {};
      const quoted = turn.quoted ? { quoted: turn.quoted } : {};
      const number_ = passages.filter((passage) => passage.statement === position).length + 1;
      return (
        passages.push({
          id: `${id}#p${number_}`,
          statement: position,
          turn: number,
          paragraph: number_,
          voice,
          person: owner,
          text,
          topics: [],
          ...asked,
          ...quoted,
        }) - 1
      );
    });
    if (voice === 'question') question = places[0];
    return { person: owner, label: owner ? name : 'Interviewer', voice, passages: places };
  });
  return {
    id,
    title: id,
    kind: 'interview',
    speakers: [{ person: speaker, name, role: 'Foreign Minister', organisation: 'Ministry' }],
    interviewers: [{ name: small.interviewer ?? null }],
    eventDate: date,
    outlet: { name: 'The Daily', affiliation: 'independent' },
    publisher: { name: 'Ministry', affiliation: 'government' },
    publicationDate: date,
    url: 'https://example.org/',
    sourceHash: '',
    languageDelivered: small.translation ? 'zh' : 'en',
    languageText: 'en',
    translation: small.translation ?? false,
    copies: [],
    notes: [],
    turns,
  };
}

/** A quotation as the page reader finds it, in one piece or several. */
export function quoted(
  pieces: string | string[],
  more: Partial<PageQuotation> = {},
): PageQuotation {
  const all = [pieces].flat();
  return {
    text: all.join(' '),
    pieces: all.map((piece) => ({ paragraph: 0, start: 0, end: piece.length })),
    speaker: null,
    person: null,
    place: 'body',
    ...more,
  };
}

export const HARBOUR =
  'The harbor commission has met the fishing unions three times since March. However, the northern ports will not reopen before the new inspectors arrive, unless parliament grants another 87 million crowns. We need patience, and we need courage.';
export const BRIDGE =
  'Our bridge over the Kessel strait is not a favor to anyone. It is a promise that two governments made in 1998, and I do not see why fishermen should pay for it.';

/** What a page says of a quotation in running text whose speaker it does not name. */
export const NO_CONTEXT: PageContext = {
  speaker: null,
  person: null,
  place: 'body',
  articleDate: 'unknown',
  quoted: new Set(),
};
