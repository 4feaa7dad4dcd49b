/**
 * Takes pictures of the built extension: `npm run pictures`. A sheet of every view in every state goes to
 * reports/pictures, those of the documents to docs/pictures, those for the stores to reports/store.
 *
 * `-- --sheet`, `--documents`, `--store`  only that part
 * `-- --only=TEXT`                        only views whose name holds it
 * `-- --look=NAME`                        only that look
 * `-- --language=TAG`                     the looks of the source language, in that language of the interface
 * `-- --out=FOLDER`                       the documents' pictures, to another folder
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { takeDocuments } from './documents.ts';
import { takeSheet } from './sheet.ts';
import { takeStore } from './store.ts';

const { values } = parseArgs({
  options: {
    sheet: { type: 'boolean' },
    documents: { type: 'boolean' },
    store: { type: 'boolean' },
    only: { type: 'string' },
    look: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
  },
});
const extension = join(outputFolder, 'chrome-mv3');
if (!existsSync(join(extension, 'manifest.json'))) {
  console.error('The extension is not built: run `npm run build` first.');
  process.exit(1);
}

const all = !(values.sheet || values.documents || values.store || values.out);
if (all || values.sheet) {
  await takeSheet(extension, join(projectRoot, 'reports/pictures'), values);
}
if (all || values.documents || values.out) {
  await takeDocuments(extension, resolve(projectRoot, values.out ?? 'docs/pictures'));
}
if (all || values.store) await takeStore(extension, join(projectRoot, 'reports/store'));
