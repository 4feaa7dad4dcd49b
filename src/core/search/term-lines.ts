import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

/** A serialised index that is opened term by term. */
export interface TermLines<T> {
  /** The index with at least these terms: to whoever asks for none but those it answers as the whole would. */
  having(terms: Iterable<string>): MiniSearch<T>;
  /** The same with all terms that begin so; with an empty beginning, the whole index. */
  havingAll(beginning: string): MiniSearch<T>;
}

type Documents = AsPlainObject['index'][number][1][string];

/**
 * Writes MiniSearch's serialised index with a line for each term, in their order, so that whoever opens it finds a term
 * without having read the others: `["china","0 3 1*2","5"]`. After the term stand its places, field by field; see `writePlaces`.
 */
export function writeTermLines({ index, ...head }: AsPlainObject): string {
  const lines = index.map(([term, fields]) => {
    const last = Math.max(...Object.keys(fields).map(Number));
    const places = Array.from({ length: last + 1 }, (_, field) => writePlaces(fields[field] ?? {}));
    return JSON.stringify([term, ...places]);
  });
  return [JSON.stringify(head), ...lines.sort()].join('\n');
}

/**
 * Opens what `writeTermLines` wrote; the same options must be given. Throws if the string is not such an index. A worker that
 * has just woken would need longer for MiniSearch's tree of all terms and its maps of their places, as `loadJSON` makes them,
 * than for everything else until its answer.
 */
export function openTermLines<T>(serialised: string, options: Options<T>): TermLines<T> {
  const [head = '', ...lines] = serialised.split('\n');
  const index = MiniSearch.loadJS<T>({ ...JSON.parse(head), index: [] }, options);
  // MiniSearch has no method to add a term. The field stands in its types, for classes that extend it.
  const { _index: terms } = index as unknown as { _index: Map<string, Places> };
  const added = new Set<number>();
  // No term holds a character that JSON would escape: they are letters and digits.
  const addLines = (beginning: string) => {
    for (let at = firstFrom(lines, beginning); ; at += 1) {
      const line = lines[at];
      if (!line?.startsWith(beginning)) return index;
      if (added.has(at)) continue;
      added.add(at);
      terms.set(line.slice(2, line.indexOf('"', 2)), placesOf(line));
    }
  };
  return {
    having(wanted) {
      for (const term of wanted) addLines(`["${term}"`);
      return index;
    },
    havingAll: (beginning) => addLines(`["${beginning}`),
  };
}

/** The position of the first line that does not stand before `beginning`, or the end. */
function firstFrom(lines: string[], beginning: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a term stands, by field and document, with how often: what a search asks of MiniSearch's maps. */
interface Places {
  get(field: number): Map<number, number> | undefined;
}

/** Read when a search comes by the term: a misspelled word wants the tree of all terms, and the places of few. */
function placesOf(line: string): Places {
  let fields: (Map<number, number> | undefined)[] | undefined;
  return {
    get(field) {
      fields ??= (JSON.parse(line) as string[]).slice(1).map(readPlaces);
      return fields[field];
    },
  };
}

/** Each document as its distance from the one before and, where the term stands there more than once, how often: "0 3 1*2". */
function writePlaces(documents: Documents): string {
  let before = 0;
  return Object.entries(documents)
    .map(([id, times]) => {
      const distance = Number(id) - before;
      before += distance;
      return times === 1 ? String(distance) : `${distance}*${times}`;
    })
    .join(' ');
}

function readPlaces(written: string): Map<number, number> | undefined {
  if (written === '') return undefined;
  const documents = new Map<number, number>();
  let id = 0;
  for (const place of written.split(' ')) {
    const [distance, times = '1'] = place.split('*');
    id += Number(distance);
    documents.set(id, Number(times));
  }
  return documents;
}
