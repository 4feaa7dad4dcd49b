/** The words of a list that is written as text: spaces and new lines part them. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/u);
}
