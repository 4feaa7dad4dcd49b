import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/project-root.mjs';
import { readFolder } from '../../src/corpus/file-system.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { formatProblem } from '../../src/corpus/problem.ts';
import { LIU_CGTN, QIN_ARTICLE, QIN_MEDIA, WANG_DIGEST } from './support/built-corpus.ts';

const read = await readFolder(join(projectRoot, 'corpus'));
if (!read.ok) throw new Error(read.error.map(formatProblem).join('\n'));
const folder = read.value;

interface Fault {
  title: string;
  file: string;
  from: string | RegExp;
  to: string;
  told: RegExp;
}

const faults: Fault[] = [
  {
    title: 'the misquotation of the blog put into the article',
    file: `statements/${QIN_ARTICLE}.md`,
    from: 'more important than everything else',
    to: 'more important than anything else',
    told: /^statements\/2022-\S+\.md:\d+: “The Ukraine crisis.*differs from line 9 of sources\/2022-\S+ .*\[source-words\]$/m,
  },
  {
    title: 'the comment of a reader added to the article',
    file: `statements/${QIN_ARTICLE}.md`,
    from: /$/,
    to: '\nThe western Gov’ts and main News outlets don’t speak about that. They cover it up and blame Russia for the atrocities that the Nazi Militias has committed in Ukraine.\n',
    told: /stands on line 32 of .* listed as metadata or dropped.*\[source-words\]$/m,
  },
  {
    title: 'a comment that is no longer listed as dropped',
    file: `statements/${QIN_ARTICLE}.md`,
    from: / {4}- lines: 31-33\n.*\n/,
    to: '',
    told: /^sources\/2022-\S+:31: .*Vancouver.* is neither in .*\[source-lines\]$/m,
  },
  {
    title: 'a question given to the ambassador',
    file: `statements/${QIN_MEDIA}.md`,
    from: /## Interviewer \(not named\) \{question\}\n\nI respect/,
    to: '## Qin Gang {direct qin-gang}\n\nI respect',
    told: /"Question:" in the source is question further up and direct \(qin-gang\) here.*\[turn-labels\]$/m,
  },
  {
    title: 'a paraphrase of the agency marked as direct words',
    file: `statements/${WANG_DIGEST}.md`,
    from: /^He also spoke highly.*$/m,
    to: '==$&==',
    told: /The words marked ==…== must stand in quotation marks: He also spoke highly.*\[body\]$/m,
  },
  {
    title: 'a pull quote used for the quotation it repeats',
    file: `statements/${WANG_DIGEST}.md`,
    from: /^=="With our shared identity.*$/m,
    to: 'With our shared identity as part of the developing world, China and Africa have the responsibility of advancing the interests of developing countries.',
    told: /With our shared identity.*\[source-words\]$/m,
  },
  {
    title: 'a mistake of the page put right',
    file: `statements/${QIN_MEDIA}.md`,
    from: "That's the state quo.",
    to: "That's the status quo.",
    told: /differs from line 86 of .*: here "us quo\..*", there "e quo\..*\[source-words\]$/m,
  },
  {
    title: 'an en space made an ordinary one',
    file: `statements/${QIN_MEDIA}.md`,
    from: 'than I do.\u2002 China',
    to: 'than I do. China',
    told: /there "\\u2002 China is being tre"/,
  },
  {
    title: 'a later office',
    file: `statements/${QIN_MEDIA}.md`,
    from: 'role: Ambassador of China to the United States',
    to: 'role: Foreign Minister of China',
    told: /Qin Gang was "Foreign Minister of China" .* on 2021-12-20; there: .*\[role-at-the-time\]$/m,
  },
  {
    title: 'the update of the page taken for its publication',
    file: `statements/${WANG_DIGEST}.md`,
    from: 'updated: 2023-06-05',
    to: 'updated: 2020-06-05',
    told: /The page's update \(2020-06-05\) is before its publication \(2021-01-02\).*\[dates\]$/m,
  },
  {
    title: 'an event date that nobody knows',
    file: `statements/${WANG_DIGEST}.md`,
    from: '  notAfter: 2021-01-02\n',
    to: '',
    told: /The event date is unknown; say with notAfter.*\[dates\]$/m,
  },
  {
    title: 'a script for an address',
    file: `statements/${LIU_CGTN}.md`,
    from: 'url: http://www.chinese-embassy.org.uk',
    to: 'url: javascript:alert(1)//www.chinese-embassy.org.uk',
    told: /is not a web address.*\[addresses\]$/m,
  },
  {
    title: 'a capture that was edited',
    file: `sources/${LIU_CGTN}.txt`,
    from: 'Suggest to a Friend',
    to: 'Suggest to a friend',
    told: /is not the file this statement was made from.*\[source-hash\]$/m,
  },
  {
    title: 'a publisher nobody knows',
    file: `statements/${LIU_CGTN}.md`,
    from: 'publisher: embassy-of-china-uk',
    to: 'publisher: embassy-uk',
    told: /^statements\/2020-03-26\S+:\d+: The organisation "embassy-uk" is not in .*\[known-organisations\]$/m,
  },
  {
    title: 'a person whose id programs reserve',
    file: 'vocabulary/people.yaml',
    from: 'id: zhao-lijian',
    to: 'id: constructor',
    told: /^vocabulary\/people\.yaml:\d+: "constructor" cannot be a person id.*\[plain-ids\]$/m,
  },
];

test.each(faults)('refuses $title and says where and why', async ({ file, from, to, told }) => {
  const text = folder.get(file) ?? '';
  const changed = text.replace(from, to);
  expect(changed, 'the fault must be in the file').not.toBe(text);
  const loaded = await loadCorpus(new Map(folder).set(file, changed));
  const messages = loaded.ok ? '' : loaded.error.map(formatProblem).join('\n');
  expect(messages).toMatch(told);
});
