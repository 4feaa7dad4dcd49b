import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

/** A serialised index that is opened term by term. */
export interface TermLines<T> {
  /** The index with at least the wanted terms: to whoever asks for none but those it answers as the whole would. */
  having(wanted: (term: string) => boolean): MiniSearch<T>;
}

/** MiniSearch's serialised index with a line for each term, so that whoever opens it need not read them all. */
export function writeTermLines({ index, ...head }: AsPlainObject): string {
  return [head, ...index].map((line) => JSON.stringify(line)).join('\n');
}

/**
 * Opens what `writeTermLines` wrote; the same options must be given. Throws if the string is not such an index. A worker that
 * has just woken would need longer for MiniSearch's tree of all terms and its maps of their places, as `loadJSON` makes them,
 * than for everything else until its answer.
 */
export function openTermLines<T>(serialised: string, options: Options<T>): TermLines<T> {
  const [head = '', ...lines] = serialised.split('\n');
  const unread = new Map(lines.map((line) => [termOf(line), line]));
  const index = MiniSearch.loadJS<T>({ ...JSON.parse(head), index: [] }, options);
  // MiniSearch has no method to add a term. The field stands in its types, for classes that extend it.
  const { _index: terms } = index as unknown as { _index: Map<string, Places> };
  return {
    having(wanted) {
      for (const [term, line] of unread) {
        if (!wanted(term)) continue;
        unread.delete(term);
        terms.set(term, placesOf(line));
      }
      return index;
    },
  };
}

/** A line begins `["term",`, and no term holds a character that JSON would escape: they are letters and digits. */
function termOf(line: string): string {
  return line.slice(2, line.indexOf('"', 2));
}

/** Where a term stands, by field and document, with how often: what a search asks of MiniSearch's maps. */
interface Places {
  get(field: number): Map<number, number> | undefined;
}

/** Read when a search comes by the term: a misspelled word wants the tree of all terms, and the places of few. */
function placesOf(line: string): Places {
  let fields: AsPlainObject['index'][number][1] | undefined;
  const read = new Map<number, Map<number, number> | undefined>();
  return {
    get(field) {
      if (!read.has(field)) {
        fields ??= (JSON.parse(line) as AsPlainObject['index'][number])[1];
        read.set(field, numbered(fields[field]));
      }
      return read.get(field);
    },
  };
}

function numbered(documents: Record<string, number> | undefined): Map<number, number> | undefined {
  return (
    documents &&
    new Map(Object.entries(documents).map(([id, times]) => [Number(id), times] as const))
  );
}
