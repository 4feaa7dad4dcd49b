import type { CorpusTexts } from '../../src/core/statement.ts';
import { wordKeys } from '../../src/core/text/tokens.ts';

/** Another way to look up a quotation; returns whether it found a place. */
export interface Contender {
  name: string;
  find(quote: string): boolean;
}

/** Share of a quotation's letters that may differ, as used by annotation tools. */
const ERRORS = 0.25;
/** Maximum letters that diff-match-patch can look up at once. */
const DMP_PATTERN = 32;

/** The installed contenders, over the folded text of a whole corpus; prints one line for each that is missing. */
export async function openContenders(corpus: CorpusTexts): Promise<Contender[]> {
  const text = ` ${corpus.passages.map((passage) => wordKeys(passage.text).join(' ')).join(' ')} `;
  const fold = (quote: string) => wordKeys(quote).join(' ');
  const naive: Contender = {
    name: 'indexOf in one folded text',
    find: (quote) => text.includes(` ${fold(quote)} `),
  };
  return [naive, ...(await approximate(text, fold)), ...(await diffMatchPatch(text, fold))];
}

type Fold = (quote: string) => string;

async function approximate(text: string, fold: Fold): Promise<Contender[]> {
  const module = await load<{
    default(text: string, pattern: string, errors: number): unknown[];
  }>('approx-string-match');
  if (!module) return [];
  const search = module.default;
  return [
    {
      name: `approx-string-match, ${ERRORS * 100} % errors`,
      find(quote) {
        const pattern = fold(quote);
        return search(text, pattern, Math.floor(pattern.length * ERRORS)).length > 0;
      },
    },
  ];
}

async function diffMatchPatch(text: string, fold: Fold): Promise<Contender[]> {
  interface Matcher {
    Match_Distance: number;
    Match_Threshold: number;
    match_main(text: string, pattern: string, near: number): number;
  }
  const module = await load<{ default: new () => Matcher }>('diff-match-patch');
  if (!module) return [];
  const matcher = new module.default();
  matcher.Match_Distance = text.length * 10;
  matcher.Match_Threshold = ERRORS;
  return [
    {
      name: 'diff-match-patch match_main, first 32 letters',
      find: (quote) => matcher.match_main(text, fold(quote).slice(0, DMP_PATTERN), 0) >= 0,
    },
  ];
}

async function load<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    console.log(`${name} is not installed: left out.`);
    return null;
  }
}
