import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { inAscii } from '../../text/in-ascii.ts';

/** A serialised index that is opened term by term. */
export interface TermLines<T> {
  /** The index with at least these terms: for queries of only these, it answers as the whole index would. */
  having(terms: Iterable<string>): MiniSearch<T>;
  /** The same with all terms that start with `beginning`; if that is empty, the whole index. */
  havingAll(beginning: string): MiniSearch<T>;
}

type Documents = AsPlainObject['index'][number][1][string];

/**
 * Writes MiniSearch's serialised index with one line per term, in their order, so that a term can be found without reading the
 * others: `["china","0 3 1*2","5"]`. The term is followed by its places, field by field; see `writePlaces`.
 */
export function writeTermLines({ index, ...head }: AsPlainObject): string {
  const lines = index.map(([term, fields]) => {
    const last = Math.max(...Object.keys(fields).map(Number));
    const places = Array.from({ length: last + 1 }, (_, field) => writePlaces(fields[field] ?? {}));
    return inAscii(JSON.stringify([term, ...places]));
  });
  return [inAscii(JSON.stringify(head)), ...lines.sort()].join('\n');
}

/**
 * Opens what `writeTermLines` wrote, with the same options. Throws if the string is not such an index. In a worker that has
 * just woken, building MiniSearch's tree of all terms and its maps of their places, as `loadJSON` does, would take longer than
 * everything else until the answer.
 */
export function openTermLines<T>(serialised: string, options: Options<T>): TermLines<T> {
  const [head = '', ...lines] = serialised.split('\n');
  const index = MiniSearch.loadJS<T>({ ...JSON.parse(head), index: [] }, options);
  // MiniSearch has no method to add a term. The field is part of its types, for classes that extend it.
  const { _index: terms } = index as unknown as { _index: Map<string, Places> };
  const added = new Set<number>();
  // No term contains a character that JSON would escape: they are letters and digits.
  const addLines = (start: string) => {
    const beginning = inAscii(start);
    for (let at = firstFrom(lines, beginning); ; at += 1) {
      const line = lines[at];
      if (!line?.startsWith(beginning)) return index;
      if (added.has(at)) continue;
      added.add(at);
      terms.set(termOf(line), placesOf(line));
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

/** The position of the first line that does not sort before `beginning`, or the end. */
function firstFrom(lines: string[], beginning: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

function termOf(line: string): string {
  const written = line.slice(1, line.indexOf('"', 2) + 1);
  return written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
}

/** Where a term occurs, by field and document, and how often: what a search needs of MiniSearch's maps. */
interface Places {
  get(field: number): Map<number, number> | undefined;
}

/** Parsed when a search reaches the term: a misspelled word needs the tree of all terms, but the places of few. */
function placesOf(line: string): Places {
  let fields: (Map<number, number> | undefined)[] | undefined;
  return {
    get(field) {
      // As `writeTermLines` wrote it, in the same build.
      fields ??= (JSON.parse(line) as string[]).slice(1).map(readPlaces);
      return fields[field];
    },
  };
}

/** Each document as its distance from the one before and, if the term occurs there more than once, how often: "0 3 1*2". */
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
