import type { NotRelated } from './not-related.ts';
import type { Quiet } from './quiet.ts';

/** What a person wishes of the settings where they read, as a value that can be sent. Done twice it is done once. */
export type SettingsChange =
  /** Nothing is shown unasked any more (`on`), or again: on the site with this host name, or (`null`) everywhere. */
  | { what: 'quiet'; site: string | null; on: boolean }
  /** A set of statements, by its signature, is announced no more (`on`), or again. */
  | { what: 'dismissed'; signature: string; on: boolean };

/** The same of a passage: it is unrelated to a page (`on`), or that is taken back. */
export interface JudgementChange {
  what: 'not-related';
  entry: NotRelated;
  on: boolean;
}

export type Change = SettingsChange | JudgementChange;

/** The settings that such changes are about. */
interface Changeable extends Quiet {
  dismissed: string[];
}

/** What a change makes of settings: only the values that it is about. */
export function changedSettings(now: Changeable, change: SettingsChange): Partial<Changeable> {
  if (change.what === 'dismissed')
    return { dismissed: withName(now.dismissed, change.signature, change.on) };
  if (change.site === null) return { paused: change.on };
  return { hiddenSites: withName(now.hiddenSites, change.site, change.on) };
}

function withName(names: readonly string[], name: string, on: boolean): string[] {
  const others = names.filter((one) => one !== name);
  return on ? [...others, name] : others;
}
