import type { PageFindings } from '../core/findings.ts';
import type { PageReading } from '../page/text-map.ts';
import type { Settings } from '../platform/settings.ts';
import type { SelectionCheck } from './check-selection.ts';

/** A page that was looked up: its content, and what the record says about it. */
export interface PageView {
  reading: PageReading;
  findings: PageFindings;
  settings: Settings;
  /** The person asked for this look-up; findings are shown whatever the settings. */
  asked: boolean;
}

/** The interface, once it has been injected into the page. */
export interface PageInterface {
  show(view: PageView): void;
  /**
   * There is nothing to show for the page at `address`: what its look-up drew is removed. The card for words that a person
   * asked about stays while the page is the same.
   */
  clear(address: string): void;
  /** Removes everything of ours from the page. */
  hide(): void;
  /** Removes the marks; a notice with its undo may stay. */
  quiet(): void;
  jump(quotation: number): boolean;
  /** Opens the popup and moves the focus there. False if nothing is shown for this page. */
  open(): boolean;
  step(by: 1 | -1): boolean;
  /** Opens the card for a check that a person requested. */
  showCheck(check: SelectionCheck, settings: Settings): void;
}
