/** The words of a list written as text, separated by spaces and new lines. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/u);
}
