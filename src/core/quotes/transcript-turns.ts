import type { Article } from '../article.ts';
import { MIN_JUDGED_WORDS } from '../limits.ts';
import type { Person } from '../statement.ts';
import { foldName, type KnownPeople, knowPeople } from './attribute/cast/people.ts';
import { answererIn } from './attribute/speakers.ts';
import { accountsOf } from './block-quotes.ts';
import { speakerTest } from './judge/speaker-test.ts';
import { type Piece, unmarkedPiece } from './marks/find-runs.ts';
import { matchTokens } from './shingles/match-tokens.ts';

/** What somebody on the people list says in a transcript. */
export interface Turn {
  piece: Piece;
  person: Person;
}

/** "Qin Gang:", "Ambassador Qin:", "Qin Gang (ambassador):", "Q:", "Q." at the start of a paragraph, or on a line of its own. */
const LABEL =
  /^([QA](?=\.\s)|\p{Lu}[\p{L}.'\u2019-]*(?:[ \u00A0](?:of|the|to|and|\p{Lu}[\p{L}.'\u2019-]*)){0,7})(?:\s?\([^()]{1,60}\))?\s?(?:[:\uFF1A]|(?<=^[QA])\.)(?:\s*(?=\S)|$)/u;

/** The label of whoever answers all questions. */
const ANSWER = /^A(?:nswer)?$/iu;

/** Labels that are different: one alone can head a list, a caption or a line of a live page. */
const LEAST_LABELS = 2;

/** Paragraphs of a transcript at least: a dialogue of one question and one answer is told in a story as well. */
const LEAST_TURNS = 3;

/** Of an article, what tells whose words its paragraphs are. */
export type Talk = Pick<Article, 'title' | 'paragraphs'> & Partial<Pick<Article, 'published'>>;

/**
 * The turns of a page that is a transcript, as far as they are said by somebody on the people list: these are quotations without
 * marks. A turn is the paragraph with the label, or the one below a label on a line of its own; that those below go on with it is not
 * certain. What is in marks is left to these.
 */
export function transcriptTurns(
  { title, paragraphs, published = 'unknown' }: Talk,
  marked: readonly Piece[][],
  people: readonly Person[],
): Turn[] {
  const labelled = paragraphs.flatMap((text, paragraph) => {
    const found = LABEL.exec(text);
    if (!found?.[1]) return [];
    const label = found[1];
    return found[0].length < text.length
      ? [{ paragraph, text, label, start: found[0].length }]
      : spokenBelow(paragraphs, paragraph + 1).map((below) => ({ ...below, label }));
  });
  const labels = new Set(labelled.map(({ label }) => label));
  if (labelled.length < LEAST_TURNS || labels.size < LEAST_LABELS) return [];
  const known = knowPeople(people);
  const named = peopleNamed(known, [title, ...paragraphs]);
  const accounts = accountsOf(paragraphs, marked);
  const answers = labelled.find(({ label }) => ANSWER.test(label));
  const answerer = answers && answererIn(paragraphs.slice(0, answers.paragraph), people, published);
  return labelled.flatMap(({ paragraph, text, label, start }) => {
    if (accounts.has(paragraph) || matchTokens(text.slice(start)).length < MIN_JUDGED_WORDS)
      return [];
    const person = ANSWER.test(label)
      ? people.find(({ id }) => id === answerer)
      : labelledPerson(known, named, label);
    return person ? [{ piece: unmarkedPiece(paragraph, start, text.length), person }] : [];
  });
}

/** The paragraph below a label that has a line of its own. */
function spokenBelow(paragraphs: readonly string[], paragraph: number) {
  const text = paragraphs[paragraph];
  return text === undefined || LABEL.test(text) ? [] : [{ paragraph, text, start: 0 }];
}

/** Everybody on the list whom a text names in full. */
function peopleNamed({ people }: KnownPeople, texts: readonly string[]): Person[] {
  return people.filter(({ name, aliases }) =>
    [name, ...aliases].some((full) => texts.some((text) => text.includes(full))),
  );
}

/** By the full name, behind an office if there is one; by the family name only if a single person of that name is named in full. */
function labelledPerson(
  { spellings, people }: KnownPeople,
  named: readonly Person[],
  label: string,
): Person | undefined {
  const words = foldName(label).split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const id = spellings.get(words.slice(from).join(' '));
    if (id !== undefined) return people.find((person) => person.id === id);
  }
  const [only, ...others] = named.filter(
    (person) => speakerTest(label, null, person, people) === 'same',
  );
  return others.length === 0 ? only : undefined;
}
