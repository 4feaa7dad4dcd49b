/** A piece of a query as typed; `parseQuery` interprets it. */
export interface QueryPiece {
  /** Lower-case name before a colon ("speaker"), or `null`. */
  field: string | null;
  /** The words, without quotation marks. */
  text: string;
  quoted: boolean;
  /** Preceded by a minus. */
  without: boolean;
  /** Nothing follows it, not even a space or a closing mark: it may still be incomplete. */
  open: boolean;
}

/** Opening quotation marks with all the marks that may close them, in the conventions of many languages. */
const CLOSERS: Record<string, string> = {
  '"': '"”“„‟＂',
  '“': '”"“',
  '”': '”"',
  '„': '“”"„',
  '‟': '”"',
  '＂': '＂"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
};

const FIELD = /^(\p{L}+)[:：]/u;
const MINUS = /^[-−–]/u;

/**
 * Splits a query into words, quoted phrases and `name:value` pairs. Every string is valid: a mark that is never closed extends
 * to the end, and a lone minus is an ordinary word. `glued` names the fields whose value may follow after a space.
 */
export function queryPieces(query: string, glued: ReadonlySet<string>): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let rest = query.trimStart();
  while (rest) {
    const [piece, length] = nextPiece(rest, glued);
    pieces.push(piece);
    rest = rest.slice(length).trimStart();
  }
  return pieces;
}

function nextPiece(rest: string, glued: ReadonlySet<string>): [QueryPiece, number] {
  const without = MINUS.test(rest) && /^.[^\s\-−–]/u.test(rest);
  let at = without ? 1 : 0;
  const field = FIELD.exec(rest.slice(at))?.[1]?.toLowerCase() ?? null;
  if (field !== null) {
    at += field.length + 1;
    if (glued.has(field)) at += /^\s*/u.exec(rest.slice(at))?.[0].length ?? 0;
  }
  const value = rest.slice(at);
  const closers = CLOSERS[value[0] ?? ''];
  if (closers === undefined) {
    const text = /^\S*/u.exec(value)?.[0] ?? '';
    const end = at + text.length;
    return [{ field, text, quoted: false, without, open: end === rest.length }, Math.max(end, 1)];
  }
  const close = closingMark(value, closers);
  const inside = value.slice(1, close);
  const end = Math.min(at + close + 1, rest.length);
  const open = close === value.length;
  return [{ field, text: inside, quoted: true, without, open }, end];
}

/** A closing ’ inside a word is an apostrophe; a mark closes the phrase only at the end of a word. */
function closingMark(value: string, closers: string): number {
  for (let at = 1; at < value.length; at += 1) {
    const mark = value[at] ?? '';
    if (!closers.includes(mark)) continue;
    if (mark === '’' && /^[\p{L}\p{N}]/u.test(value.slice(at + 1))) continue;
    return at;
  }
  return value.length;
}
