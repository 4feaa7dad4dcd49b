import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growCorpus } from '../../../scripts/bench/quotations-corpora.ts';
import type { Corpus, Person } from '../../../src/core/statement.ts';
import { recordOf } from '../../../src/corpus/build-record.ts';
import { recordBytes } from '../../../src/corpus/record-bytes.ts';
import { builtCorpus } from './built-corpus.ts';

/** Statements of the large corpus, and the least number of its speakers; the real ones are among them. */
export const STATEMENTS = 200;
export const SPEAKERS = 40;

/** People made to speak; a statement that names no speaker gets none. */
const PEOPLE = 57;

/** The first year of made statements; they spread over the years up to the real ones. */
const FIRST_YEAR = 2001;
const YEARS = 20;

/** Copies a built extension to a folder of its own, with a corpus of 200 statements by more than 40 speakers in it. */
export async function withManyStatements(extension: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-large-'));
  cpSync(extension, copy, { recursive: true });
  for (const [name, bytes] of await recordBytes(recordOf(largeCorpus()))) {
    writeFileSync(join(copy, 'corpus', name), bytes);
  }
  return copy;
}

function largeCorpus(): Corpus {
  const real = builtCorpus();
  const count = real.statements.length;
  let seed = 7;
  // Any numbers will do, so long as they are the same each time.
  const choose = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const grown = growCorpus(real, Math.ceil(STATEMENTS / count), choose);
  const people = makePeople(real.people);
  const speakerOf = (index: number) => people[index % people.length] ?? people[0];
  return {
    ...grown,
    people: [...real.people, ...people],
    statements: grown.statements.map((statement, index) => {
      const speaker = speakerOf(index);
      if (index < count || !speaker) return statement;
      const month = String((index % 12) + 1).padStart(2, '0');
      return {
        ...statement,
        title: `Made statement ${index} by ${speaker.name}: ${statement.title}`,
        eventDate: `${FIRST_YEAR + (index % YEARS)}-${month}-15`,
        speakers: statement.speakers.map((each) => ({
          ...each,
          person: speaker.id,
          name: speaker.name,
          role: `Minister ${index} of Made Affairs`,
        })),
        turns: statement.turns.map((turn) =>
          turn.person === null ? turn : { ...turn, person: speaker.id, label: speaker.name },
        ),
      };
    }),
    passages: grown.passages.map((passage) => {
      const speaker = speakerOf(passage.statement);
      if (passage.statement < count || !speaker) return passage;
      const { quoted: _, ...rest } = passage;
      return { ...rest, person: passage.person === null ? null : speaker.id };
    }),
  };
}

function makePeople(real: readonly Person[]): Person[] {
  const [first] = real;
  if (!first) return [];
  return Array.from({ length: PEOPLE }, (_, index) => ({
    ...first,
    id: `made-${index}`,
    name: `Madeup Person ${index}`,
    familyName: `Person${index}`,
    aliases: [],
    labels: {},
  }));
}
