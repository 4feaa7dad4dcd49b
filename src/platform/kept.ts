import { browser } from './browser.ts';
import { createFeedbackStore, type FeedbackStore } from './feedback.ts';
import { NOT_RELATED_KEY } from './not-related.ts';
import { SETTINGS_KEY } from './quiet.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';
import { sharedQueue } from './shared-queue.ts';

/** The settings, for the background and pages of our own: whoever changes them takes a turn. */
export function keptSettings(): SettingsStore {
  return createSettingsStore(browser.storage.local, sharedQueue(SETTINGS_KEY));
}

/** What was called unrelated, for the same. */
export function keptFeedback(): FeedbackStore {
  return createFeedbackStore(browser.storage.local, sharedQueue(NOT_RELATED_KEY));
}
