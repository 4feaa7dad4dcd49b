import { Worker } from 'node:worker_threads';
import type { Bench } from '../bench.ts';
import { type Expression, expressionsOfSource, seedsOf } from '../expressions.ts';
import type { Outcome, Row } from '../row.ts';

/** Maximum milliseconds for one expression on one input, with room for a busy machine. */
const LIMIT_MS = 50;
/** Milliseconds after which an expression is stopped. */
const PATIENCE_MS = 400;

/**
 * Expressions that only ever see short text: characters of the longest possible input, and why. They are tested with that
 * length. The others must handle a megabyte.
 */
const BOUNDED: readonly { file: RegExp; length: number; why: string }[] = [
  { file: /^core\/cite\//, length: 20_000, why: 'paragraphs of our own corpus' },
  {
    file: /^core\/quotes\//,
    length: 2_000,
    why: 'one quotation, one name, or what stands right before it',
  },
  { file: /^core\/text\/sentences/, length: 2_000, why: 'the words before a full stop' },
  { file: /^core\/topics\/scan-article/, length: 2_000, why: 'a title, cut by the message schema' },
  {
    file: /^page\/read-title/,
    length: 2_000,
    why: 'a title; longer ones are refused by the message schema',
  },
];

/** Runs in a separate thread, so that an expression that never ends can be stopped. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ pattern, flags, text, repeat }) => {
    const input = text.repeat(Math.ceil(repeat / text.length)) + '\\u0001';
    const expression = new RegExp(pattern, flags.replace('y', ''));
    parentPort.postMessage('started');
    const before = performance.now();
    expression.test(input);
    parentPort.postMessage(performance.now() - before);
  });
`;

export const expressions: Row = {
  id: 'S6',
  what: 'every regular expression of src on long inputs made from itself',
  bar: '<= 50 ms each on 1 MB, or on the most that can reach it',
  run: wearDown,
};

async function wearDown(bench: Bench): Promise<Outcome> {
  const all = unique(expressionsOfSource());
  const chosen = bench.short ? all.filter((_, index) => index % 6 === 0) : all;
  const slow: string[] = [];
  let tries = 0;
  let worst = 0;
  let thread = new Worker(THREAD, { eval: true });
  for (const expression of chosen) {
    const length = BOUNDED.find(({ file }) => file.test(expression.file))?.length ?? 1_000_000;
    const seeds = seedsOf(expression).slice(0, bench.times(60, 12));
    for (const text of seeds) {
      tries += 1;
      let ms = await time(thread, expression, text, length);
      // Other processes can only make it slower: the best of four counts.
      for (let again = 0; again < 3 && ms > LIMIT_MS && Number.isFinite(ms); again += 1) {
        ms = Math.min(ms, await time(thread, expression, text, length));
      }
      worst = Math.max(worst, ms);
      if (ms <= LIMIT_MS) continue;
      slow.push(`${expression.file} /${expression.pattern}/ on ${JSON.stringify(text)}`);
      if (ms === Number.POSITIVE_INFINITY) {
        await thread.terminate();
        thread = new Worker(THREAD, { eval: true });
      }
      break;
    }
  }
  await thread.terminate();
  for (const one of slow) console.log(`  slow: ${one}`);
  return {
    runs: chosen.length,
    survived: chosen.length - slow.length,
    figure: `${slow.length} of ${chosen.length} expressions slower, ${tries} inputs, worst ${Number.isFinite(worst) ? `${worst.toFixed(0)} ms` : 'given up'}`,
  };
}

/** Milliseconds for one test, infinite if it was stopped. */
function time(thread: Worker, { pattern, flags }: Expression, text: string, repeat: number) {
  return new Promise<number>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMessage = (message: unknown) => {
      if (message === 'started') {
        timer = setTimeout(() => end(Number.POSITIVE_INFINITY), PATIENCE_MS);
      } else end(Number(message));
    };
    const end = (ms: number) => {
      clearTimeout(timer);
      thread.off('message', onMessage);
      resolve(ms);
    };
    thread.on('message', onMessage);
    thread.postMessage({ pattern, flags, text, repeat });
  });
}

function unique(all: Expression[]): Expression[] {
  return [...new Map(all.map((one) => [`${one.pattern}/${one.flags}`, one])).values()];
}
