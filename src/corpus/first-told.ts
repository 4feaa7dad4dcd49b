/** The first occurrence of each value, with the number of further files that name it: what is missing is reported once. */
export function firstTold<Told extends { id: string; file: string }>(
  named: readonly Told[],
): (Told & { also: string })[] {
  const files = new Map<string, Set<string>>();
  for (const { id, file } of named) files.set(id, (files.get(id) ?? new Set()).add(file));
  const seen = new Set<string>();
  return named.flatMap((told) => {
    if (seen.has(told.id)) return [];
    seen.add(told.id);
    const more = (files.get(told.id)?.size ?? 1) - 1;
    const also = more === 0 ? '' : ` (${more} more ${more === 1 ? 'file names' : 'files name'} it)`;
    return [{ ...told, also }];
  });
}
