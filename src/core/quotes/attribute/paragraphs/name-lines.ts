import type { Piece } from '../../marks/find-runs.ts';
import type { Memory, Speaker } from '../cast/memory.ts';
import { tokenizeFrame } from '../lexicon/tokens.ts';
import { mentionAfter } from '../names/after.ts';
import { resolveMention } from './resolve.ts';
import { isNameLine } from './signature.ts';

/** Where the words are that belong to a paragraph that is only a name. */
export type NameLinePlace = 'above its words' | 'below its words';

/** Offices of those who write articles: their names on a line of their own are bylines. */
const WRITES = /^(?:author|columnist|correspondent|editor|journalist|reporter|writer)$/u;

/**
 * The paragraphs that are only a name and belong to the quotations next to them, by position. In a run of names and paragraphs
 * that are quoted as a whole, all names are headings if it begins with one, and all are signatures if it ends with one. With
 * neither, or with one that could be the heading of what follows, nothing is said.
 */
export function nameLines(
  paragraphs: readonly string[],
  pieces: readonly (readonly Piece[])[],
): Map<number, NameLinePlace> {
  const places = new Map<number, NameLinePlace>();
  const isQuoted = paragraphs.map((text, at) => fillParagraph(text, pieces[at] ?? []));
  const isName = (at: number) => pieces[at]?.length === 0 && isNameLine(paragraphs[at] ?? '');
  for (let at = isQuoted.indexOf(true); at >= 0; at = isQuoted.indexOf(true, at + 1)) {
    const leads = isName(at - 1);
    const names = leads ? [at - 1] : [];
    for (; isQuoted[at] || isName(at); at++) if (!isQuoted[at]) names.push(at);
    const signs = !isQuoted[at - 1];
    for (const name of names) {
      if (leads && isQuoted[name + 1]) places.set(name, 'above its words');
      else if (!leads && signs && isQuoted[name - 1]) places.set(name, 'below its words');
    }
  }
  return places;
}

/** Maximum UTF-16 units of marks and spaces around the quotations. */
const MAX_OUTSIDE = 20;

/** Whether a paragraph is nothing but quotations. */
export function fillParagraph(text: string, pieces: readonly Piece[]): boolean {
  const inside = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inside === 0 || text.length - inside > MAX_OUTSIDE) return false;
  let at = 0;
  for (const { from, to } of pieces) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, from))) return false;
    at = Math.max(at, to);
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at));
}

/** Who a paragraph that is only a name names; `null` if it does not show that this is a person, or if it is a byline. */
export function namedOnLine(memory: Memory, line: string, paragraph: number): Speaker | null {
  const tokens = tokenizeFrame(line, []);
  const mention = mentionAfter(tokens, 0, tokens.length);
  if (!mention || !/^(?:person|name)$/u.test(mention.kind)) return null;
  const speaker = resolveMention(
    { memory: { ...memory, recent: [] }, text: line, tokens, paragraph },
    mention,
  );
  const roles = [...mention.roles, ...(speaker?.member?.roles ?? [])];
  if (!speaker || roles.some((role) => WRITES.test(role))) return null;
  return speaker.person !== null || roles.length > 0 || speaker.member?.human ? speaker : null;
}
