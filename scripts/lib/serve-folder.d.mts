/** Serves a folder's files on 127.0.0.1, on a port that is free; `url` ends with a slash. */
export function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }>;
