const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words of a text, for information only; languages without spaces are counted by the platform's dictionary. */
export function countWords(paragraphs: readonly string[]): number {
  let count = 0;
  for (const text of paragraphs) {
    for (const part of segmenter.segment(text)) if (part.isWordLike) count += 1;
  }
  return count;
}
