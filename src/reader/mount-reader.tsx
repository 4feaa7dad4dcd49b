import { mountPage, type PageSetting } from '../ui/mount-page.tsx';
import type { ReaderHost } from './host/reader-host.ts';
import { ReaderApp } from './ReaderApp.tsx';

/** Draws the reader into `root`; the returned function takes it away. */
export function mountReader(root: HTMLElement, host: ReaderHost, setting: PageSetting): () => void {
  return mountPage(root, <ReaderApp host={host} />, setting);
}
