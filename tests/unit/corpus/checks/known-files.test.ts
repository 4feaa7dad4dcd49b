import { expect, test } from 'vitest';
import { knownFiles } from '../../../../src/corpus/checks/known-files.ts';
import { told } from '../sample-folder.ts';

test.each(['a.markdown', 'a.MD', 'a.txt'])(
  'tells of the statement %s, which nothing reads',
  async (name) => {
    const problems = await told(knownFiles, { [`statements/${name}`]: '---' });
    expect(problems).toEqual([
      `statements/${name}:- No file is read under this name; a statement ends in .md, or move it out of the folder.`,
    ]);
  },
);

test.each(['topic.yaml', 'topics/trade.yml'])(
  'tells of the vocabulary %s, which nothing reads',
  async (name) => {
    const problems = await told(knownFiles, { [`vocabulary/${name}`]: '[]' });
    expect(problems[0]).toContain(
      `vocabulary/${name}:- No file is read under this name; the vocabulary is`,
    );
  },
);

test('says nothing of topics in several files, nor of what explains a folder', async () => {
  const changes = { 'vocabulary/topics/trade.yaml': '[]', 'vocabulary/README.md': '# Topics' };
  expect(await told(knownFiles, changes)).toEqual([]);
});

test('says nothing of a corpus without the fault', async () => {
  expect(await told(knownFiles, {})).toEqual([]);
});
