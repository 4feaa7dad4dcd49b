import type { CheckedQuotation, PageQuotation } from '../../src/core/findings.ts';
import type { CorpusTexts, Passage, Voice } from '../../src/core/statement.ts';
import { type Change, MAKERS, type MadeQuotation } from './quotations-makers.ts';
import type { Choose } from './quotations-seed.ts';
import type { Source } from './quotations-stretches.ts';

/** Desired length of a generated quotation and position of its change; by default as the press quotes, well inside. */
export type Wish = Pick<Source, 'words' | 'position'>;

/** One generated quotation, or `null` if the chosen passage has no room for the change. */
export function makeQuotation(
  corpus: CorpusTexts,
  change: Change,
  choose: Choose,
  wish: Wish = { words: 8 + choose(28), position: 'well inside' },
): MadeQuotation | null {
  const passages = passagesOf(corpus, VOICES[change] ?? 'direct');
  const passage = passages[choose(passages.length)];
  if (!passage) return null;
  const made = MAKERS[change]({ passage, corpus, choose, ...wish });
  if (!made) return null;
  const speaker = corpus.people.find((person) => person.id === passage.person)?.name ?? null;
  const statement = corpus.statements[passage.statement]?.id ?? '';
  return { change, speaker, statement, verdicts: ['altered'], flags: [], ...made };
}

const VOICES: Partial<Record<Change, Voice>> = {
  'question words': 'question',
  'reported words': 'reported',
};

const known = new WeakMap<CorpusTexts, Map<Voice, Passage[]>>();

function passagesOf(corpus: CorpusTexts, voice: Voice): Passage[] {
  const voices = known.get(corpus) ?? new Map<Voice, Passage[]>();
  known.set(corpus, voices);
  const passages =
    voices.get(voice) ?? corpus.passages.filter((passage) => passage.voice === voice);
  voices.set(voice, passages);
  return passages;
}

/** As the page reader would return it. */
export function asPageQuotation({ text, pieces, speaker }: MadeQuotation): PageQuotation {
  return {
    text,
    pieces: (pieces ?? [text]).map((piece) => ({ paragraph: 0, start: 0, end: piece.length })),
    speaker,
    person: null,
    place: 'body',
  };
}

/** Words in one piece, as the page reader would return them. */
export function asPiece(text: string, speaker: string | null): PageQuotation {
  const pieces = [{ paragraph: 0, start: 0, end: text.length }];
  return { text, pieces, speaker, person: null, place: 'body' };
}

/** Why an answer is wrong, or `null` if it is right: verdict, flags, and the changed word indicated. */
export function faultOf(made: MadeQuotation, answer: CheckedQuotation): string | null {
  if (!made.verdicts.includes(answer.verdict))
    return `${answer.verdict} for ${made.verdicts.join(' or ')}`;
  const missing = made.flags.find((flag) => !answer.flags.includes(flag));
  if (missing) return `no flag ${missing}`;
  const differing = answer.edits.filter((edit) => edit.kind !== 'equal');
  const holds = (there: string, wanted: string | undefined) =>
    wanted === undefined || letters(there).includes(letters(wanted));
  const pointed = differing.some(
    (edit) =>
      holds(edit.page, made.page) &&
      holds(edit.record, made.record) &&
      (made.note === undefined || edit.note === made.note),
  );
  return pointed || (made.page === undefined && made.record === undefined)
    ? null
    : `does not point at "${made.page ?? made.record}"`;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
