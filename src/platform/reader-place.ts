/** Where the reader stands: a statement, one of its passages, and words to find in it. */
export interface ReaderPlace {
  /** `null`: the list of all statements. */
  statement: string | null;
  /** Full id of the passage, `<statement>#p<number>`. */
  passage: string | null;
  find: string;
}

/**
 * Reads a place from the hash of an address: `#<statement>`, `#<statement>/p12`, `#<statement>/p12?find=words`. Anything else
 * is read as far as possible; a malformed hash means the list of all statements.
 */
export function readPlace(hash: string): ReaderPlace {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [statement = '', passage = ''] = path.split('/', 2).map(decode);
  return {
    statement: statement || null,
    passage: statement && /^p\d+\w*$/.test(passage) ? `${statement}#${passage}` : null,
    find: new URLSearchParams(search).get('find') ?? '',
  };
}

/** A place to open; without a statement, the list of all of them. */
export type WantedPlace = { [Part in keyof ReaderPlace]?: ReaderPlace[Part] | undefined };

/** What a hash may hold beside its place. */
export interface Asked {
  /** Id of the only window in which it is to be opened; `readWindow` reads it back. */
  window?: number | undefined;
  /** When it was asked for, in ms: a browser goes to the same hash only once. */
  asked?: number;
}

/** The hash of a place; `readPlace` reads it back. */
export function writePlace(
  { statement, passage, find }: WantedPlace,
  { window, asked }: Asked = {},
): string {
  if (!statement) return '#';
  const anchor = passage && passageAnchor(passage);
  const more = new URLSearchParams({
    ...(find && { find }),
    ...(window !== undefined && { window: String(window) }),
    ...(asked !== undefined && { asked: String(asked) }),
  });
  return `#${encodeURIComponent(statement)}${anchor ? `/${anchor}` : ''}${more.size > 0 ? `?${more}` : ''}`;
}

/** The window for which a hash was written; `null` if for any. */
export function readWindow(hash: string): number | null {
  const id = new URLSearchParams(hash.split('?', 2)[1]).get('window');
  return id === null ? null : Number(id);
}

/** The anchor of a passage in its statement: "p12" of "…#p12". */
export function passageAnchor(passage: string): string {
  return passage.split('#').at(-1) ?? '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
