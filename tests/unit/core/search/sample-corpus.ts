import { buildSearchIndex } from '../../../../src/core/search/index/build-search-index.ts';
import { openSearch } from '../../../../src/core/search/index/open-search.ts';
import type { SearchableRecord } from '../../../../src/core/search/searchable-record.ts';
import type {
  Corpus,
  Passage,
  Person,
  Statement,
  StatementHead,
  Topic,
  Voice,
} from '../../../../src/core/statement.ts';

/** A passage of a sample statement, as briefly as a test can put it. */
export interface SamplePassage {
  text: string;
  voice?: Voice;
  topics?: string[];
  /** It answers the last question before it. */
  answers?: boolean;
}

/** A statement by one invented person, with its passages. */
export interface SampleStatement extends Partial<StatementHead> {
  person: string;
  passages: SamplePassage[];
}

const PEOPLE: Person[] = [
  person('ada-north', 'Ada North', 'North', ['Minister North']),
  person('li-wei', 'Li Wei', 'Li', [], { zh: ['李伟'], ru: ['Ли Вэй'] }),
  person('jose-pena', 'José Peña', 'Peña', [], { zh: ['何塞'], ru: ['Хосе Пенья'] }),
  person('oleg-pine', 'Oleg Pine', 'Pine', [], {
    ru: ['Олег Пайн'],
    ja: ['パイン', 'オレグ・パイン'],
    ar: ['أوليغ باين'],
  }),
];

const TOPICS: Topic[] = [
  topic('fishing', 'Fishing rights', ['fisheries']),
  {
    ...topic('rail', 'Rail links', ['freight trains', 'ライトレール']),
    names: { ru: 'Железные дороги' },
    labels: { ru: ['железн*'] },
  },
  {
    ...topic('northland', 'Northland', ['NL', 'Northland']),
    background: true,
    place: true,
    labels: { zh: ['北国'] },
  },
];

export interface SampleRecord extends SearchableRecord {
  corpus: Corpus;
}

/** Makes a record of invented statements, its index built and read back as in the product. */
export function sampleRecord(statements: SampleStatement[]): SampleRecord {
  const corpus: Corpus = {
    format: 1,
    name: 'Sample record',
    hash: '0'.repeat(64),
    statements: [],
    passages: [],
    people: PEOPLE,
    topics: TOPICS,
  };
  for (const sample of statements) addStatement(corpus, sample);
  return { corpus, search: openSearch(buildSearchIndex(corpus), corpus), topics: TOPICS };
}

function addStatement(corpus: Corpus, { person: id, passages, ...head }: SampleStatement): void {
  const position = corpus.statements.length;
  const speaker = PEOPLE.find((each) => each.id === id);
  const statement: Statement = {
    id: `statement-${position}`,
    title: `Talk number ${position}`,
    kind: 'interview',
    speakers: [
      {
        person: id,
        name: speaker?.name ?? id,
        role: 'Minister',
        organisation: 'Ministry of Works',
      },
    ],
    interviewers: [],
    eventDate: '2021-05-04',
    outlet: { name: 'The Gazette', affiliation: 'independent' },
    publisher: { name: 'Ministry of Works', affiliation: 'government' },
    publicationDate: '2021-05-05',
    url: 'https://works.example/talk',
    sourceHash: '0'.repeat(64),
    languageDelivered: 'en',
    languageText: 'en',
    translation: false,
    copies: [],
    notes: [],
    ...head,
    turns: [],
  };
  let question: number | undefined;
  for (const [index, sample] of passages.entries()) {
    const voice = sample.voice ?? 'direct';
    const own = voice === 'direct' || voice === 'reported';
    const at = corpus.passages.length;
    statement.turns.push({
      person: own ? id : null,
      label: own ? (speaker?.name ?? id) : 'Interviewer (not named)',
      voice,
      passages: [at],
    });
    if (voice === 'question') question = at;
    const passage: Passage = {
      id: `${statement.id}#p${index + 1}`,
      statement: position,
      turn: index,
      paragraph: index,
      voice,
      person: own ? id : null,
      text: sample.text,
      topics: sample.topics ?? [],
      ...(sample.answers && question !== undefined ? { question } : {}),
    };
    corpus.passages.push(passage);
  }
  corpus.statements.push(statement);
}

function person(
  id: string,
  name: string,
  familyName: string,
  aliases: string[] = [],
  labels: Record<string, string[]> = {},
): Person {
  return { id, name, familyName, aliases, labels, roles: [] };
}

function topic(id: string, prefLabel: string, aliases: string[]): Topic {
  return {
    id,
    prefLabel,
    scopeNote: '',
    aliases: aliases.map((text) => ({ text })),
    labels: {},
    broader: [],
    related: [],
  };
}
