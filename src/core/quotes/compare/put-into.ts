import type { Block } from './block.ts';

/** The blocks with one more inserted; the blocks it overlaps are trimmed. */
export function putInto(blocks: readonly Block[], whole: Block): Block[] {
  const before = blocks.flatMap((block): Block[] => {
    if (block.from >= whole.from && block.placeFrom >= whole.placeFrom) return [];
    if (block.to <= whole.from && block.placeTo <= whole.placeFrom) return [block];
    return [{ ...block, to: whole.from, placeTo: whole.placeFrom }];
  });
  const after = blocks.flatMap((block): Block[] => {
    if (block.to <= whole.to && block.placeTo <= whole.placeTo) return [];
    if (block.from >= whole.to && block.placeFrom >= whole.placeTo) return [block];
    return [{ ...block, from: whole.to, placeFrom: whole.placeTo }];
  });
  return [...before, whole, ...after];
}
