import type { ClipboardContent } from '../../core/cite/clipboard.ts';
import type { Lookups } from '../../core/protocol.ts';

/** Everything the reader needs from outside. The hash of its address says what it shows: see `platform/reader-place.ts`. */
export interface ReaderHost {
  lookups: Pick<Lookups, 'statement' | 'about'>;
  /** The part of the address from `#` on, or an empty string. */
  hash: () => string;
  /** Calls back at every change of the hash until the returned function is called. */
  onHashChange: (listener: () => void) => () => void;
  openSource: (url: string) => void;
  copy: (content: ClipboardContent) => Promise<boolean>;
  print: () => void;
  /** Date and time, ISO 8601. */
  now: () => string;
}
