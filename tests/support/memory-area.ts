/** A storage area of the browser in memory, and what is in it. Like the real one it answers later, and gives copies. */
export function memoryArea(initial: Record<string, unknown> = {}) {
  const stored = { ...initial };
  return {
    stored,
    async get(key: string): Promise<Record<string, unknown>> {
      await Promise.resolve();
      return key in stored ? { [key]: structuredClone(stored[key]) } : {};
    },
    async set(items: Record<string, unknown>): Promise<void> {
      await Promise.resolve();
      Object.assign(stored, structuredClone(items));
    },
  };
}
