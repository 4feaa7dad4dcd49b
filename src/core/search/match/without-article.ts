import { foldTerm } from '../search-terms.ts';

/** French words before a vowel, with the apostrophe that joins them to a word of three letters or more. */
const JOINED = /^(?:[cdjlmnst]|qu)['’ʼ＇](?=\p{L}{3})/iu;

/** The term of a French word without what is joined to its front: "ukraine" for "l’Ukraine". None if nothing is. */
export function withoutArticle(written: string): string[] {
  const word = written.replace(JOINED, '');
  return word === written ? [] : [foldTerm(word)];
}
