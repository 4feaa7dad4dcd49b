/** Path of a Chromium that can load extensions; throws with the ways out when there is none. */
export function findChromium(): string;
/** Path of a Firefox, or `null` if there is none. */
export function findFirefox(): string | null;
/** True if a window can be shown. */
export function hasDisplay(): boolean;
