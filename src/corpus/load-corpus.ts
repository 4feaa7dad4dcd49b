import type { Corpus } from '../core/statement.ts';
import { compileVocabulary } from '../core/topics/compile-vocabulary.ts';
import { passageTopics } from '../core/topics/tag-passages.ts';
import { assembleCorpus, type TopicTagger } from './assemble-corpus.ts';
import { checkDraft } from './checks/all-checks.ts';
import type { CorpusDraft } from './corpus-draft.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { parseDraft } from './parse-draft.ts';
import type { CorpusProblem, Parsed } from './problem.ts';
import { sha256 } from './sha256.ts';

/**
 * Turns a corpus folder into a corpus, or into the list of everything that has to be mended. With `onProblems` a
 * corpus whose files can be read is given even if checks object to it, and what they say goes there: for trying
 * a corpus that is still being made, never for shipping one.
 * Free of Node and of the clock: the same files give the same corpus on disk, in a browser, anywhere.
 */
export async function loadCorpus(
  folder: CorpusFolder,
  onProblems?: (problems: CorpusProblem[]) => void,
): Promise<Parsed<Corpus>> {
  const draft = parseDraft(folder);
  if (!draft.ok) return draft;
  const problems = await checkDraft(draft.value);
  if (problems.length > 0) {
    if (!onProblems) return { ok: false, error: problems };
    onProblems(problems);
  }
  const corpus = assembleCorpus(draft.value, taggerFor(draft.value));
  return { ok: true, value: { ...corpus, hash: await sha256(JSON.stringify(corpus)) } };
}

function taggerFor({ topics }: CorpusDraft): TopicTagger {
  const vocabulary = compileVocabulary(topics);
  return (texts) => {
    const found = new Set(texts.flatMap((text) => passageTopics(text, vocabulary)));
    return topics.map(({ id }) => id).filter((id) => found.has(id));
  };
}
