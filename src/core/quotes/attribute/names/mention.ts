/** How the page refers to a speaker at one place; `first`: the writer or the reader (I, we, you), who have no name. */
export interface Mention {
  kind: 'person' | 'name' | 'body' | 'role' | 'he' | 'she' | 'it' | 'they' | 'first';
  /** Tokens [from, to) of the name, or of the whole phrase if there is no name. */
  from: number;
  to: number;
  /** Lower-case words for the person's role that accompany the name or replace it. */
  roles: string[];
  /** Begins with "the" or a possessive: refers to somebody already named. */
  definite: boolean;
}
