import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/core/cite/escape-html.ts';

test.each([
  ['[a](https://evil.example)', '\\[a\\](https\\://evil.example)'],
  ['see HTTP://evil.example now', 'see HTTP\\://evil.example now'],
  ['see www.evil.example now', 'see www\\.evil.example now'],
  ['write to a@evil.example', 'write to a\\@evil.example'],
  ['at 10:30, e.g. here', 'at 10:30, e.g. here'],
])('no words become a link in Markdown: %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
