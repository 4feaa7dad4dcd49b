import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from '../lib/project-root.mjs';

/** Bundles a file as it would be injected: one minified script. */
async function bundle(entry: string): Promise<string> {
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

/** Mozilla's Readability as a script that sets `globalThis.Readability`, minified like ours. */
export function readabilityScript(): Promise<string> {
  return bundle('scripts/bench/page-readability-entry.ts');
}

/** A script that sets `globalThis.otrSlices`: the longest stretch of a reading without a possible pause. */
export function sliceScript(): Promise<string> {
  return bundle('scripts/bench/page-entry.ts');
}

/** Bytes after gzip at its best level. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
