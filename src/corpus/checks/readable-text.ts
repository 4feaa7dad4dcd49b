import type { CorpusCheck } from './check.ts';

// Control characters but tab and line ends, lone surrogates, and the mark of a failed decoding.
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u;

/** Broken characters come from a wrong encoding and cannot be searched or quoted. */
export const readableText: CorpusCheck = {
  name: 'readable-text',
  description: 'No file holds broken or invisible control characters.',
  check({ folder }) {
    return [...folder].flatMap(([file, text]) =>
      text.split('\n').flatMap((row, index) => {
        const found = UNREADABLE.exec(row)?.[0].codePointAt(0);
        if (found === undefined) return [];
        const code = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
        const message = `The line holds the character ${code}; save the file as UTF-8 and remove control characters.`;
        return [{ check: 'readable-text', file, line: index + 1, message }];
      }),
    );
  },
};
