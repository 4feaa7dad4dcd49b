// @ts-check
/**
 * Adds up what the test runners say at the end of their output; 0 and 0 for output that counts nothing.
 * Knows Vitest ("Tests  3 failed | 20 passed (23)"), Playwright ("20 passed (9s)") and `node --test` ("# pass 3", "ℹ pass 3").
 * @param {string} output with or without colours
 * @returns {{passed: number, failed: number, skipped: number}}
 */
export function countTests(output) {
  const plain = withoutColours(output);
  const vitest = /^\s*Tests\s+(.*)$/m.exec(plain)?.[1];
  if (vitest !== undefined) return counts((word) => new RegExp(`(\\d+) ${word}`).exec(vitest));
  const node = /^(?:#|ℹ) pass \d+/m.test(plain);
  if (node) {
    const words = { passed: 'pass', failed: 'fail', skipped: 'skipped' };
    return counts((word) => new RegExp(`^(?:#|ℹ) ${words[word]} (\\d+)`, 'm').exec(plain));
  }
  return counts((word) => new RegExp(`^\\s+(\\d+) ${word}(?: \\(|$)`, 'm').exec(plain));
}

/** @param {(word: 'passed' | 'failed' | 'skipped') => RegExpExecArray | null} find finds the number before a word */
function counts(find) {
  /** @param {'passed' | 'failed' | 'skipped'} word */
  const number = (word) => Number(find(word)?.[1] ?? 0);
  return { passed: number('passed'), failed: number('failed'), skipped: number('skipped') };
}

/**
 * Names of the failed tests, if the same runners print them; empty for other output.
 * @param {string} output with or without colours
 * @returns {string[]}
 */
export function failedTests(output) {
  const plain = withoutColours(output);
  const [, listed = ''] = /^\s+\d+ failed\n((?: {4}\S.*\n)+)/m.exec(plain) ?? [];
  const named = [...plain.matchAll(/^(?:\s*FAIL |not ok \d+ -|✖) (.+?)(?: \([\d.]+ms\))?$/gm)];
  const names = [...listed.split('\n'), ...named.map(([, name = '']) => name)];
  return [...new Set(names.map((name) => name.replace(/ ─+$/, '').trim()))].filter(
    (name) => name !== '' && name !== 'failing tests:',
  );
}

/** @param {string} output */
function withoutColours(output) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with the escape character
  return output.replace(/\u001b\[[0-9;]*m/g, '');
}
