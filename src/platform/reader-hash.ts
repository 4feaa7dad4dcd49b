/** Where to open the reader. */
export interface ReaderPlace {
  statement: string;
  /** Passage id; the reader scrolls to it. */
  passage?: string | undefined;
  /** Words to find in the statement. */
  words?: string | undefined;
  /** Opens right beside this tab. */
  besideTab?: number | undefined;
}

/** The reader's own address form: `#statement/p12?find=words`. */
export function readerHash({ statement, passage, words }: ReaderPlace): string {
  const anchor = passage?.split('#').at(-1);
  const find = words ? `?${new URLSearchParams({ find: words })}` : '';
  return `#${statement}${anchor ? `/${anchor}` : ''}${find}`;
}
