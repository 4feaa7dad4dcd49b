/**
 * Takes pictures of the built extension: `npm run pictures`. A sheet of every view in every state goes to
 * reports/pictures, those of the documents to docs/pictures, those for the stores to reports/store.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputFolder } from '../lib/output-folder.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { readFlags } from '../lib/read-flags.mjs';
import { takeDocuments } from './documents.ts';
import { LOOKS } from './looks.ts';
import { takeSheet } from './sheet.ts';
import { takeStore } from './store.ts';

const languages = readdirSync(join(projectRoot, 'src/locales')).map((file) =>
  file.replace('.yml', '').replace('_', '-'),
);

const { flags } = readFlags({
  usage: `npm run pictures [-- FLAG …]
  --sheet, --documents, --store  only that part
  --only=TEXT                    of the sheet, only views whose name contains TEXT
  --look=NAME                    of the sheet, only that look
  --language=TAG                 the sheet in that language of the interface
  --out=FOLDER                   the documents' pictures, into another folder`,
  flags: {
    sheet: 'switch',
    documents: 'switch',
    store: 'switch',
    only: 'text',
    look: LOOKS.map(({ name }) => name),
    language: languages,
    out: 'text',
  },
});
const extension = join(outputFolder, 'chrome-mv3');
if (!existsSync(join(extension, 'manifest.json'))) {
  console.error('The extension is not built: run `npm run build` first.');
  process.exit(1);
}

const { sheet, documents, store, out, ...part } = flags;
const all = !(sheet || documents || store || out);
if (all || sheet) {
  await takeSheet(extension, join(projectRoot, 'reports/pictures'), part);
}
if (all || documents || out) {
  await takeDocuments(extension, resolve(projectRoot, out ?? 'docs/pictures'));
}
if (all || store) await takeStore(extension, join(projectRoot, 'reports/store'));
