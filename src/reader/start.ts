import './reader.css';
import { browserMessages } from '../platform/browser-messages.ts';
import { createTranslate } from '../ui/words/strings.ts';
import { createReaderHost } from './host/browser-host.ts';
import { mountReader } from './mount-reader.tsx';

/** Composition root of the reader. */
export function startReader(): void {
  const root = document.getElementById('app');
  if (!root) return;
  mountReader(root, createReaderHost(), { translate: createTranslate(browserMessages) });
}
