import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { startVitest } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { projectRoot } from './lib/project-root.mjs';

/** A line that defends, what is left when it is taken out, and the test that has to notice. */
interface Guard {
  name: string;
  file: string;
  line: string;
  without: string;
  test: string;
}

const GUARDS: Guard[] = [
  [
    'message schema',
    'background/read-request.ts',
    'if (!read.success) {',
    'if (false) {',
    'unit/background/read-request',
  ],
  [
    'schema of tab calls',
    'background/read-tab-call.ts',
    'read.success ?',
    'true ?',
    'unit/background/read-tab-call',
  ],
  [
    'sender: our own extension',
    'platform/message-listener.ts',
    'if (!ours(sender)) return undefined;',
    '',
    'unit/platform/message-listener',
  ],
  [
    'sender: the top frame',
    'background/answer-tab-calls.ts',
    ' || (sender.frameId ?? 0) !== 0',
    '',
    'unit/background/answer-tab-calls',
  ],
  [
    'one document, not its tab',
    'background/answer-tab-calls.ts',
    'document: sender.documentId',
    'document: undefined',
    'unit/background/answer-tab-calls',
  ],
  [
    'asking again',
    'platform/send-until-answered.ts',
    'timer = setTimeout(attempt, delay);',
    'timer = undefined;',
    'unit/platform/send-until-answered',
  ],
  [
    'no asking after an update',
    'platform/send-until-answered.ts',
    'if (!isAlive()) {',
    'if (false) {',
    'unit/platform/lookup-client',
  ],
  [
    'shared work for one id',
    'background/answer-lookups.ts',
    'if (running) return running;',
    '',
    'unit/background/answer-lookups',
  ],
  [
    'liveness',
    'content/is-extension-alive.ts',
    'pageBrowser.runtime?.id !== undefined',
    'true',
    'unit/content/is-extension-alive',
  ],
  [
    'one session in a page',
    'content/handoff.ts',
    'if (holder[SESSION]?.isAlive()) return false;',
    '',
    'unit/content/handoff',
  ],
  [
    'orphans give way',
    'content/handoff.ts',
    'if (holder[GATE]?.()) return false;',
    'if (holder[GATE]) return false;',
    'unit/content/handoff',
  ],
  [
    'scheme allow list',
    'ui/safe-link.ts',
    "if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;",
    '',
    'dom/ui/safe-link',
  ],
  [
    'no credentials in links',
    'ui/safe-link.ts',
    "|| url.username !== '' || url.password !== ''",
    '',
    'dom/ui/safe-link',
  ],
  [
    'a person’s event',
    'page-ui/person-events.ts',
    '!event.isTrusted || ',
    '',
    'dom/page-ui/person-events',
  ],
  [
    'not faded',
    'page-ui/person-events.ts',
    ' || opacityOf(host) < LEAST_OPACITY',
    '',
    'dom/page-ui/person-events',
  ],
  [
    'nothing over what is pressed',
    'page-ui/person-events.ts',
    'isSeen(event.target) === false',
    'false',
    'dom/page-ui/person-events',
  ],
  [
    'on top at the point',
    'page-ui/person-events.ts',
    '=== host;',
    '!== null;',
    'dom/page-ui/person-events',
  ],
  [
    'put back into place',
    'page-ui/make-shell.ts',
    'if (!isInPlace()) place();',
    '',
    'dom/page-ui/mount-page-ui',
  ],
  [
    'links ask too',
    'ui/SourceLink.tsx',
    'if (!trusts(event)) {',
    'if (false) {',
    'dom/page-ui/mount-page-ui',
  ],
  [
    'deny list',
    'page/looks-like-article.ts',
    'isDenied(url) || ',
    '',
    'unit/page/looks-like-article',
  ],
  [
    'password fields',
    'page/looks-like-article.ts',
    "document.querySelector('input[type=password]')",
    'false',
    'unit/page/looks-like-article',
  ],
  [
    'cap of imported lists',
    'platform/settings.ts',
    '.slice(-atMost)',
    '',
    'unit/platform/settings',
  ],
  [
    'cap of imported files',
    'options/BackupSection.tsx',
    'file.slice(0, MAX_SETTINGS_FILE)',
    'file',
    'dom/options/options-app',
  ],
  [
    'none but our own settings files',
    'options/restore-settings.ts',
    'file.format !== FORMAT',
    'false',
    'unit/options/restore-settings',
  ],
  [
    'prototype keys',
    'popup/popup-keys.ts',
    'Object.hasOwn(COMMANDS, press.key)',
    'press.key in COMMANDS',
    'unit/popup/popup-keys',
  ],
  [
    'private windows: settings',
    'platform/settings.ts',
    'if (isPrivate)',
    'if (false)',
    'unit/platform/settings',
  ],
  [
    'private windows: judgements',
    'platform/feedback.ts',
    'if (isPrivate)',
    'if (false)',
    'unit/platform/feedback',
  ],
  [
    'private windows: searches',
    'popup/recent-searches.ts',
    '|| (await isPrivate())',
    '',
    'unit/popup/recent-searches',
  ],
  ['formulas in sheets', 'core/cite/plain-text.ts', '"\'"', "''", 'unit/core/cite/plain-text'],
  [
    'controls in what is copied',
    'core/cite/plain-text.ts',
    ".replace(TRAPS, '')",
    '',
    'unit/core/cite/plain-text',
  ],
  [
    'fields that stand for properties',
    'page/past-fields.ts',
    'return new Proxy<Node>(node, FROM_ITS_KIND) as Asked;',
    'return node;',
    'unit/page/past-fields',
  ],
  [
    'a form that is no browser',
    'platform/page-browser.ts',
    "typeof browser?.runtime?.getURL === 'function'",
    'browser?.runtime',
    'unit/platform/page-browser',
  ],
].map(([name = '', file = '', line = '', without = '', test = '']) => ({
  name,
  file,
  line,
  without,
  test,
}));

/**
 * `npm run guards [-- NAME …]`: takes each guard out, in memory, and runs the test that has to fail for it.
 * No file is changed. Ends non-zero if a test does not notice, or if a guard's line is no longer there.
 */
async function main(names: string[]): Promise<number> {
  const chosen = GUARDS.filter(({ name }) => names.length === 0 || names.includes(name));
  const off: string[] = [];
  for (const guard of chosen) {
    const verdict = await takeOut(guard);
    console.log(
      `${verdict === 'noticed' ? 'ok    ' : 'MISSED'} ${guard.name} | ${guard.test} | ${verdict}`,
    );
    if (verdict !== 'noticed') off.push(guard.name);
  }
  console.log(`\n${chosen.length - off.length} of ${chosen.length} guards cannot go unnoticed.`);
  return off.length > 0 ? 1 : 0;
}

const whole = new Map<string, Promise<number | null>>();

async function takeOut(guard: Guard): Promise<string> {
  const { file, line, test } = guard;
  if (!readFileSync(join(projectRoot, 'src', file), 'utf8').includes(line))
    return 'its line is not there any more';
  // A test that fails with everything in place notices nothing.
  const before = whole.get(test) ?? failures(test);
  whole.set(test, before);
  if ((await before) !== 0) return 'the test does not hold with the guard in place';
  return (await failures(test, guard)) === 0 ? 'not noticed' : 'noticed';
}

/** How many tests of a file fail; `null` if it could not be loaded. */
async function failures(test: string, guard?: Guard): Promise<number | null> {
  const dom = test.startsWith('dom/');
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      root: projectRoot,
      watch: false,
      include: [`tests/${test}.test.{ts,tsx}`],
      environment: dom ? 'happy-dom' : 'node',
      // A test that waits for what does not come any more has noticed.
      testTimeout: 5_000,
      reporters: [{}],
    },
    {
      logLevel: 'silent',
      plugins: [...(dom ? [await WxtVitest()] : []), ...(guard ? [removal(guard)] : [])],
    },
  );
  const failed = vitest.state.getCountOfFailedTests();
  const loaded = vitest.state.getFiles().some(({ tasks }) => tasks.length > 0);
  await vitest.close();
  return loaded ? failed : null;
}

function removal({ file, line, without }: Guard): Plugin {
  const path = join(projectRoot, 'src', file);
  return {
    name: 'without-guard',
    enforce: 'pre',
    transform: (code, id) => (id === path ? code.replace(line, without) : null),
  };
}

process.exitCode = await main(process.argv.slice(2));
