import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { samplePassage } from '../../../scripts/lib/sample-passage.ts';
import type {
  CheckedQuotation,
  CorpusSummary,
  Edit,
  QuotationMatch,
  RelatedPassage,
} from '../../../src/core/findings.ts';
import { messagesFromTree } from '../../../src/ui/words/messages-from-tree.ts';
import { createTranslate } from '../../../src/ui/words/strings.ts';

/** The English words of the interface, read as they are shipped. */
export const english = createTranslate(
  messagesFromTree(parse(readFileSync('src/locales/en.yml', 'utf8'))),
);

export const corpus: CorpusSummary = {
  name: 'Made corpus',
  hash: 'ab12',
  statements: 5,
  passages: 90,
  from: '2020-03-26',
  until: '2022-04-18',
};

/** A made passage; tests change what they are about. */
export const card = samplePassage;

export function related(change: Partial<RelatedPassage> = {}): RelatedPassage {
  return {
    ...card(),
    score: 0.9,
    reasons: [{ kind: 'named', words: ['Bridges'], where: 'title', count: 1 }],
    ...change,
  };
}

/** A match of the whole of a passage's text. */
export function match(change: Partial<QuotationMatch> = {}): QuotationMatch {
  const of = card();
  const text = change.text ?? of.text;
  const span = {
    statement: of.statement,
    passage: of.passage,
    start: 0,
    end: text.length,
    text,
  };
  return {
    ...span,
    voice: 'direct',
    speaker: of.speaker,
    role: of.role,
    date: of.date,
    publisher: of.publisher,
    affiliation: of.affiliation,
    url: of.url,
    translation: false,
    spans: [span],
    before: '',
    after: '',
    question: null,
    quoted: [],
    ...change,
  };
}

export function checked(change: Partial<CheckedQuotation> = {}): CheckedQuotation {
  return {
    text: 'We tested 87 bridges, and none of them fell.',
    pieces: [{ paragraph: 0, start: 0, end: 44 }],
    speaker: 'Ada Example',
    person: null,
    place: 'body',
    verdict: 'verbatim',
    flags: [],
    match: match(),
    others: [],
    edits: [],
    folds: [],
    ...change,
  };
}

/** "We tested 79 bridges ..." printed for "We tested 87 bridges ...". */
export function changedNumber(): CheckedQuotation {
  return checked({
    text: 'We tested 79 bridges, and none of them fell.',
    verdict: 'altered',
    edits: [edit({ kind: 'replace', page: '79', record: '87', at: 10, note: 'number' })],
  });
}

/** An edit that begins at the same place in both texts. */
export function edit(
  change: Pick<Edit, 'kind' | 'page' | 'record'> & { at: number } & Partial<Edit>,
): Edit {
  const { at, ...given } = change;
  return {
    passage: 'made-interview#p3',
    pageStart: at,
    pageEnd: at + given.page.length,
    recordStart: at,
    recordEnd: at + given.record.length,
    ...given,
  };
}
