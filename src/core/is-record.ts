/** True for an object whose fields may be read by any name: the first step of reading what comes from elsewhere. Arrays are ones too. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
