import { createHash } from 'node:crypto';
import type { CorpusCheck } from '../../../src/corpus/checks/check.ts';
import type { CorpusFolder } from '../../../src/corpus/corpus-folder.ts';
import { parseDraft } from '../../../src/corpus/parse-draft.ts';

export const STATEMENT = 'statements/2020-05-01-li-na-radio.md';
export const SOURCE = 'sources/2020-05-01-li-na-radio.txt';
export const PEOPLE = 'vocabulary/people.yaml';
export const ORGANISATIONS = 'vocabulary/organisations.yaml';
export const TOPICS = 'vocabulary/topics.yaml';

const source = `Home > Talks
A talk on trade
On 1 May 2020 Minister Li spoke to the radio.
Radio: What about trade?
Minister Li: Trade grows.\u2002It will grow "every day".

We welcome evrybody.
Radio: And peace?
Minister Li: As the charter says, let peace prevail.
Share this page`;

const statement = `---
id: 2020-05-01-li-na-radio
title: A talk on trade
kind: interview
speakers:
  - person: li-na
    role: Minister of Trade
    organisation: ministry
interviewers:
  - name: Ada Ray
    organisation: radio
event:
  date: 2020-05-01
outlet: radio
publisher: ministry
published: 2020-05-02
url: https://ministry.example/talk
language:
  delivered: en
  text: en
  translation: no
copies:
  - url: http://copy.example/talk
    difference: None.
quoted:
  - text: let peace prevail
    source: the charter
notes:
  - A note.
source:
  file: 2020-05-01-li-na-radio.txt
  sha256: SHA256
  labels:
    - "Radio:"
    - "Minister Li:"
  metadata:
    - lines: 2
      used: title
  dropped:
    - lines: 1, 10
      reason: menu and footer
---

## The ministry {editorial}

On 1 May 2020 Minister Li spoke to the radio.

## Ada Ray {question}

What about trade?

## Li Na {direct li-na}

Trade grows.\u2002It will grow "every day".

We welcome evrybody.

## Ada Ray {question}

And peace?

## Li Na {direct li-na}

As the charter says, let peace prevail.
`;

const people = `- id: li-na
  name: Li Na
  familyName: Li
  aliases: [Na Li]
  labels:
    zh: [李娜]
  roles:
    - role: Minister of Trade
      organisation: ministry
      from: 2019-03
      until: 2021
    - role: Prime Minister
      organisation: ministry
      from: 2021-02-01
- id: bo-ek
  name: Bo Ek
  familyName: Ek
  aliases: []
  labels: {}
  roles: []
`;

const organisations = `- id: ministry
  name: Ministry of Trade
  affiliation: government
  country: SE
  aliases: [MoT]
- id: radio
  name: Radio One
  affiliation: independent
  aliases: []
`;

const topics = `- id: trade
  prefLabel: Trade
  scopeNote: Buying and selling between countries.
  aliases:
    - trade
    - text: WTO
      exactCase: true
      weight: 0.5
  labels:
    fr: [commerce]
  broader: []
  related: []
`;

/** How a file of the sample differs: one or more replacements of words, a whole new text, or `null` for no such file. */
export type Change = Replacement | Replacement[] | string | null;
type Replacement = [from: string, to: string];

/**
 * A small corpus folder without faults, changed as told. The statement's SHA-256 follows the source unless a
 * change writes another. A replacement that finds nothing throws, so that no test passes for want of its fault.
 */
export function sampleFolder(changes: Record<string, Change> = {}): CorpusFolder {
  const folder = new Map([
    ['corpus.yaml', 'format: 1\nname: Sample\n'],
    [STATEMENT, statement],
    [SOURCE, source],
    [PEOPLE, people],
    [ORGANISATIONS, organisations],
    [TOPICS, topics],
  ]);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) folder.delete(path);
    else if (typeof change === 'string') folder.set(path, change);
    else
      for (const [from, to] of isList(change) ? change : [change]) replace(folder, path, from, to);
  }
  const hash = createHash('sha256')
    .update(folder.get(SOURCE) ?? '')
    .digest('hex');
  const head = folder.get(STATEMENT);
  if (head !== undefined) folder.set(STATEMENT, head.replace('SHA256', hash));
  return folder;
}

function isList(change: Replacement | Replacement[]): change is Replacement[] {
  return typeof change[0] !== 'string';
}

function replace(folder: Map<string, string>, path: string, from: string, to: string): void {
  const text = folder.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  folder.set(
    path,
    text.replaceAll(from, () => to),
  );
}

/** What one check says about the changed sample, as `file:line message`. */
export async function told(check: CorpusCheck, changes: Record<string, Change>): Promise<string[]> {
  const draft = parseDraft(sampleFolder(changes));
  if (!draft.ok) throw new Error(`The sample cannot be read: ${JSON.stringify(draft.error)}`);
  const problems = await check.check(draft.value);
  return problems.map(({ file, line, message, check: name }) => {
    if (name !== check.name) throw new Error(`${check.name} reports as ${name}`);
    return `${file}:${line ?? '-'} ${message}`;
  });
}
