import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from '../lib/project-root.mjs';

/** Bundles a file of ours as it would be injected: minified, one script. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(projectRoot, entry), formats: ['iife'], name: 'otrBench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error(`${entry} gave no bundle.`);
}

/** Mozilla's Readability as a script that sets `globalThis.Readability`. Not minified: it is parsed lazily anyway. */
export function readabilityScript(): string {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  return `(() => { const module = {}; ${readFileSync(file, 'utf8')}; globalThis.Readability = Readability; })()`;
}

/** Bytes after gzip at its best level. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
