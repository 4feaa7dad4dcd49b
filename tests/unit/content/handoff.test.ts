import { afterEach, describe, expect, it } from 'vitest';
import { findSession, offerGate, offerSession } from '../../../src/content/handoff.ts';
import type { PageSession } from '../../../src/content/page-session.ts';

const session = (alive: () => boolean) => ({ isAlive: alive }) as PageSession;

afterEach(() => {
  for (const name of ['session', 'gate', 'notes'])
    Reflect.deleteProperty(globalThis, Symbol.for(`on-the-record.${name}`));
});

describe('where the scripts of a page meet', () => {
  it('one session is kept, and a second one sent away', () => {
    const first = session(() => true);
    expect(offerSession(first)).toBe(true);
    expect(offerSession(session(() => true))).toBe(false);
    expect(findSession()).toBe(first);
  });

  it('a session that has outlived its extension gives way and is not found', () => {
    let alive = true;
    offerSession(session(() => alive));
    alive = false;
    expect(findSession()).toBeUndefined();
    expect(offerSession(session(() => true))).toBe(true);
  });

  it('a gate is watched by one script, until that has outlived its extension', () => {
    let alive = true;
    expect(offerGate(() => alive)).toBe(true);
    expect(offerGate(() => true)).toBe(false);
    alive = false;
    expect(offerGate(() => true)).toBe(true);
  });
});
