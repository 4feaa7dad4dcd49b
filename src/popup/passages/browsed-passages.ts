import type { PassageCard } from '../../core/findings.ts';
import type { PopupHost } from '../host/popup-host.ts';

/** A list of passages and what is known and done about each of them. */
export interface BrowsedPassages {
  cards: readonly PassageCard[];
  host: Pick<PopupHost, 'copy' | 'openReader' | 'openBeside' | 'openSource' | 'now'>;
  /** Words to find in the statement when it is opened. */
  query?: string;
  reasons?: readonly (readonly string[])[];
  idPrefix: string;
}
