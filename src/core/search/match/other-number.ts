/** Letters of the shortest word that has another number: "us" and "is" have none. */
const MIN_LENGTH = 3;

/** Ends like a plural and is none. */
const NO_PLURAL = /(?:ss|us|is)$|^news$/;

/**
 * The same English word in the other number: "sanction" for "sanctions", "policies" for "policy", "crisis" for "crises". Only
 * candidates, by their endings: what is no word is not on record either. None for words in other letters than a to z.
 */
export function otherNumber(term: string): string[] {
  if (term.length < MIN_LENGTH || !/^[a-z]+$/.test(term)) return [];
  const plural = pluralOf(term);
  return term.endsWith('s') && !NO_PLURAL.test(term) ? [...singularsOf(term), plural] : [plural];
}

function singularsOf(term: string): string[] {
  const without = (letters: number) => term.slice(0, -letters);
  if (/[^aeiou]ies$/.test(term)) return [`${without(3)}y`];
  if (term.endsWith('ses')) return [without(1), without(2), `${without(2)}is`];
  if (/(?:x|z|ch|sh)es$/.test(term)) return [without(2), without(1)];
  return [without(1)];
}

function pluralOf(term: string): string {
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  if (term.endsWith('sis')) return `${term.slice(0, -2)}es`;
  return /(?:s|x|z|ch|sh)$/.test(term) ? `${term}es` : `${term}s`;
}
