import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/project-root.mjs';
import { allChecks, checkDraft } from '../../../../src/corpus/checks/all-checks.ts';
import { parseDraft } from '../../../../src/corpus/parse-draft.ts';
import { ORGANISATIONS, STATEMENT, sampleFolder } from '../sample-folder.ts';

const tools = ['all-checks', 'check', 'places'];

test('every check has a file of its name', () => {
  const files = readdirSync(join(projectRoot, 'src/corpus/checks'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !tools.includes(name));
  expect(allChecks.map(({ name }) => name).sort()).toEqual(files.sort());
});

test('every check is described in a sentence and explained in corpus/README.md', () => {
  const readme = readFileSync(join(projectRoot, 'corpus/README.md'), 'utf8');
  for (const { name, description } of allChecks) {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(readme, name).toContain(`| \`${name}\` |`);
  }
});

test('a corpus without faults passes all checks', async () => {
  const draft = parseDraft(sampleFolder());
  expect(draft.ok && (await checkDraft(draft.value))).toEqual([]);
});

test('faults of several rules are reported together', async () => {
  const draft = parseDraft(
    sampleFolder({
      [STATEMENT]: ['https://ministry', 'ftp://ministry'],
      [ORGANISATIONS]: ['id: radio', 'id: wireless'],
    }),
  );
  const problems = draft.ok ? await checkDraft(draft.value) : [];
  expect(problems.map(({ check }) => check)).toEqual(['known-organisations', 'addresses']);
});
