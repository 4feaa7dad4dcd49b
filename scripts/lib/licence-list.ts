import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from './project-root.mjs';

/** Which packages have code in what ships, and the text listing them. */
export interface LicenceList {
  /** Records the packages of every bundle in which it is used. */
  plugin: () => Plugin;
  /** Our own licence, the packages with version, licence and source, and the full text of each licence. */
  text: () => string;
}

/** A licence list that is filled by the bundler, so that it names exactly what ships. */
export function createLicenceList(): LicenceList {
  const folders = new Set<string>();
  /** Those of which only names are passed on as well. */
  const read = new Set<string>();
  return {
    plugin: () => ({
      name: 'on-the-record:licence-list',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = packageFolder(id);
            if (folder !== null && renderedLength > 0) folders.add(folder);
          }
        }
        for (const id of this.getModuleIds()) {
          const folder = packageFolder(id);
          if (folder !== null) read.add(folder);
        }
      },
    }),
    text: () =>
      licenceText(
        [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1)),
        [...read].map(readPackage),
      ),
  };
}

interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  source: string;
  text: string;
}

/** The package's folder for the path of one of its modules; `null` for our own. */
function packageFolder(id: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? null;
}

function readPackage(path: string): ShippedPackage {
  const facts = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    repository?: string | { url?: string };
  };
  const { repository } = facts;
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
  return {
    name: facts.name,
    version: facts.version,
    licence: facts.license ?? 'unknown',
    source: sourceAddress(url),
    text: file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : '',
  };
}

/** The repository in package.json as an address that a browser can open. */
function sourceAddress(repository: string): string {
  const path = repository.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^[\w-]+\/[\w.-]+$/.test(path) ? `https://github.com/${path}` : path;
}

function licenceText(packages: readonly ShippedPackage[], read: readonly ShippedPackage[]): string {
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8').trim();
  const list = packages.map(
    ({ name, version, licence, source }) => `- ${name} ${version}, ${licence}, ${source}`,
  );
  // Not every package of a repository has the file; they share the licence.
  const textOf = ({ source, text }: ShippedPackage) =>
    text || (read.find((other) => other.source === source && other.text)?.text ?? '');
  const texts = packages.map((one) => section(one.name, textOf(one).trim()));
  return `${[
    section('On the Record', own),
    "The statements' texts in corpus/ belong to their publishers, who are named with each.",
    `Packages with code in this extension:\n${list.join('\n')}`,
    ...texts,
  ].join('\n\n')}\n`;
}

function section(title: string, text: string): string {
  return `${title}\n${'='.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n')}`;
}
