import type { CorpusTexts, Passage, Statement } from '../../src/core/statement.ts';
import type { Choose } from '../eval/quotations-seed.ts';

/**
 * A corpus grown to `factor` times its size by generated statements: sentences made from word pairs of the real ones (a
 * first-order chain), so that pairs and triples of words are as frequent as in real text, and nothing new is quoted.
 */
export function growCorpus<C extends CorpusTexts>(corpus: C, factor: number, choose: Choose): C {
  const followers = chain(corpus.passages);
  const starts = [...followers.keys()];
  const passages = [...corpus.passages];
  const statements = [...corpus.statements];
  for (let copy = 1; copy < factor; copy += 1) {
    for (const statement of corpus.statements) {
      const position = statements.length;
      const offset = passages.length;
      const own = corpus.passages.filter(
        (passage) => corpus.statements[passage.statement] === statement,
      );
      const places = new Map(
        own.map((passage, at) => [corpus.passages.indexOf(passage), offset + at]),
      );
      for (const passage of own) {
        passages.push({
          ...passage,
          id: `made-${copy}-${passage.id}`,
          statement: position,
          text: makeText(followers, starts, passage.text.split(' ').length, choose),
        });
      }
      const made: Statement = {
        ...statement,
        id: `made-${copy}-${statement.id}`,
        turns: statement.turns.map((turn) => ({
          ...turn,
          passages: turn.passages.map((place) => places.get(place) ?? place),
        })),
      };
      statements.push(made);
    }
  }
  return { ...corpus, hash: `${corpus.hash}x${factor}`, statements, passages };
}

function chain(passages: readonly Passage[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const { text } of passages) {
    const words = text.split(/\s+/);
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next === undefined) return;
      const known = followers.get(word);
      if (known) known.push(next);
      else followers.set(word, [next]);
    });
  }
  return followers;
}

function makeText(
  followers: ReadonlyMap<string, string[]>,
  starts: readonly string[],
  length: number,
  choose: Choose,
): string {
  const words: string[] = [];
  while (words.length < length) {
    const next = followers.get(words.at(-1) ?? '');
    words.push((next ? next[choose(next.length)] : starts[choose(starts.length)]) ?? '');
  }
  return words.join(' ');
}
