/**
 * A corpus folder as text: path within the folder (forward slashes) to the file's content. A folder on disk and an unpacked
 * pack look the same here, so that code using this type does not need Node.
 */
export type CorpusFolder = ReadonlyMap<string, string>;

/** Compares by UTF-16 code units: the same order in every locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Paths of the folder that match, in code-unit order. */
export function pathsLike(folder: CorpusFolder, pattern: RegExp): string[] {
  return [...folder.keys()].filter((path) => pattern.test(path)).sort(byCodeUnits);
}

/** Paths of the folder that start with `prefix` and end with `suffix`, in code-unit order. */
export function pathsIn(folder: CorpusFolder, prefix: string, suffix: string): string[] {
  return [...folder.keys()]
    .filter((path) => path.startsWith(prefix) && path.endsWith(suffix))
    .sort(byCodeUnits);
}
