import { readRequest } from '../../../src/background/read-request.ts';
import { readTabCall } from '../../../src/background/read-tab-call.ts';
import { parseSettings } from '../../../src/options/restore-settings.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import type { Outcome, Row } from '../row.ts';

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

export const prototypeKeys: Row = {
  id: 'S5',
  what: 'names of every object as keys and values in messages and settings',
  bar: 'Object.prototype as before, values refused or kept as text',
  run: async () => pollute(),
};

/** Passes each key to everything that reads untrusted data. */
export function pollute(): Outcome {
  const before = snapshot();
  let runs = 0;
  let survived = 0;
  for (const key of KEYS) {
    for (const bodies of [
      `{"polluted":true}`,
      `{"prototype":{"polluted":true}}`,
      '"polluted"',
      `["${key}"]`,
    ]) {
      const object = `{"${key}":${bodies},"hiddenSites":["${key}"],"display":"${key}"}`;
      const texts = [
        object,
        `{"channel":"lookup","id":"${key}","name":"${key}","params":${object}}`,
        `{"channel":"lookup","id":"1","name":"search","params":{"query":"${key}","${key}":${bodies}}}`,
        `{"channel":"tab","name":"${key}","params":${object}}`,
        `{"format":"on-the-record-settings","settings":${object}}`,
      ];
      for (const text of texts) {
        runs += 1;
        try {
          const value: unknown = JSON.parse(text);
          readRequest(value);
          readTabCall(value);
          const settings = readSettings(value);
          const restored = parseSettings(text);
          const clean =
            !('polluted' in settings) &&
            !(restored.ok && 'polluted' in restored.value.settings) &&
            settings.display === 'pill';
          if (clean && snapshot() === before) survived += 1;
        } catch {
          // Whatever throws has not survived.
        }
      }
    }
  }
  return { runs, survived, figure: snapshot() === before ? 'unchanged' : 'changed' };
}

function snapshot(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .map((one) => Object.getOwnPropertyNames(one).join())
    .join(';');
}
