const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '(': ')',
  '（': '）',
  '[': ']',
  '{': '}',
  '\u2068': '\u2069',
};

/** German opens with the mark that English closes the low one with. */
const GERMAN: Readonly<Record<string, string>> = { ...PAIRS, '„': '“', '“': '' };

const STOPS = /[.。।]$/;
const ELLIPSIS = /…$/;

/** What is wrong with a message as text, each as advice; `english` is what it translates. */
export function problemsOfText(message: string, english: string, tag: string): string[] {
  const problems: string[] = [];
  if (message.trim() === '') problems.push('write the words: it is empty');
  if (message !== message.trim()) problems.push('remove the space at its ends');
  if (/ {2}/.test(message)) problems.push('remove the double space');
  if (/<[a-z!/]|&#?\w+;/i.test(message))
    problems.push('remove the markup: messages are plain text');
  if (/["$]|\.\.\.|''/.test(message.replaceAll('2020..2021', ''))) {
    problems.push('use the quotation marks of the language, … for three dots, and no $');
  }
  if (tag.startsWith('fr') && / [:;?!»]|« /.test(message)) {
    problems.push(
      'use a no-break space (U+00A0) inside « » and before a colon, U+202F before ; ! ?',
    );
  }
  const open = unbalanced(message, tag.startsWith('de') ? GERMAN : PAIRS);
  if (open !== null) problems.push(`close or open the other half of ${open}`);
  if (STOPS.test(english) !== STOPS.test(message)) {
    problems.push(`${STOPS.test(english) ? 'end' : 'do not end'} it with a full stop`);
  }
  if (ELLIPSIS.test(english) !== ELLIPSIS.test(message)) {
    problems.push(`${ELLIPSIS.test(english) ? 'end' : 'do not end'} it with …`);
  }
  return problems;
}

/** The first mark or bracket without its other half; `null` if all are closed in order. */
function unbalanced(message: string, pairs: Readonly<Record<string, string>>): string | null {
  const closers = new Set(Object.values(pairs).filter(Boolean));
  const open: string[] = [];
  for (const mark of message) {
    if (closers.has(mark)) {
      if (pairs[open.at(-1) ?? ''] !== mark) return mark;
      open.pop();
    } else if (pairs[mark]) {
      open.push(mark);
    }
  }
  return open[0] ?? null;
}
