/**
 * Bundles the command line into one file, .output/cli/otr.mjs, with the built corpus next to it: copied anywhere, that folder
 * runs on a bare Node 20 without node_modules.
 */
import { chmodSync, cpSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { outputFolder } from './lib/output-folder.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { readFlags } from './lib/read-flags.mjs';

readFlags({ usage: 'node scripts/build-cli.mjs' });

const outDir = join(outputFolder, 'cli');
const corpus = join(projectRoot, 'public', 'corpus');

if (!existsSync(join(corpus, 'manifest.json'))) {
  console.error('public/corpus is empty: run `npm run corpus` first.');
  process.exit(1);
}

await build({
  root: projectRoot,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(projectRoot, 'src', 'cli', 'main.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        format: 'es',
        entryFileNames: 'otr.mjs',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});

const bundle = join(outDir, 'otr.mjs');
chmodSync(bundle, 0o755);
cpSync(corpus, join(outDir, 'corpus'), { recursive: true });
console.log(`${bundle}, ${(statSync(bundle).size / 1024).toFixed(0)} kB, with its corpus.`);
