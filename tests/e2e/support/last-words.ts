import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Of a log often only the last lines are kept: more tests, or more lines of an error, would push the first of them out. */
const MOST_TESTS = 10;
const MOST_LINES = 20;

/** UTF-16 units of one line. */
const LONGEST_LINE = 700;

/** Under this name a test attaches what the browser showed when it failed. */
export const STATE = 'state';

/**
 * Says at the very end of each test that failed, even if it passed on its second try, what was expected and received, where, and what the browser showed: enough
 * to understand it from there alone.
 */
class LastWords implements Reporter {
  private root: Suite | undefined;
  private folder = '';

  onBegin(config: FullConfig, suite: Suite): void {
    this.root = suite;
    this.folder = config.rootDir;
  }

  onEnd(): void {
    const failed = (this.root?.allTests() ?? []).filter((test) =>
      ['unexpected', 'flaky'].includes(test.outcome()),
    );
    for (const test of failed.slice(0, MOST_TESTS)) console.log(this.tellOf(test));
    if (failed.length > MOST_TESTS) console.log(`and ${failed.length - MOST_TESTS} more`);
  }

  private tellOf(test: TestCase): string {
    const { file, line } = test.location;
    const last = test.results.findLast(({ status }) => status !== test.expectedStatus);
    const lines = last ? lastWordsOf(last) : ['It never ran.'];
    if (test.outcome() === 'flaky') lines.unshift('It failed, and passed on its second try:');
    const told = lines.map((one) => `    ${one}`);
    return [`\n── ${relative(this.folder, file)}:${line} › ${test.title}`, ...told].join('\n');
  }
}

/** What one run of a test has to say for itself, line by line. */
export function lastWordsOf({
  errors,
  attachments,
}: Pick<TestResult, 'errors' | 'attachments'>): string[] {
  const state = attachments.find(({ name }) => name === STATE)?.body?.toString() ?? '';
  const told = errors.flatMap(({ message = '', location }) => [
    ...(location ? [`at line ${location.line}:`] : []),
    ...linesOf(message),
  ]);
  return [...told.slice(0, MOST_LINES), ...linesOf(state).slice(0, MOST_LINES)];
}

function linesOf(text: string): string[] {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, LONGEST_LINE));
}

// biome-ignore lint/style/noDefaultExport: Playwright asks for a reporter in this way
export default LastWords;
