import { describe, expect, it } from 'vitest';
import { findingsSignature } from '../../../src/page-ui/findings-signature.ts';
import { createHoverIntent } from '../../../src/page-ui/hover-intent.ts';
import { nextState, type PanelAction, type PanelState } from '../../../src/page-ui/panel-state.ts';
import { pillWords } from '../../../src/page-ui/pill-words.ts';
import { hiddenUnderSheet, missingRoom, placeCard } from '../../../src/page-ui/place-card.ts';
import { english, related } from '../ui/samples.ts';
import { findings } from './mount.ts';

const pill: PanelState = {
  mode: 'pill',
  rest: 'pill',
  notice: null,
  tab: 'statements',
  card: null,
  obstructed: false,
};
const anchor = { left: 0, top: 0, right: 1, bottom: 1 };
const card = { quotation: 1, checked: null, anchor, held: false };

describe('nextState', () => {
  it.each<[PanelState['mode'], PanelAction, PanelState['mode']]>([
    ['pill', { type: 'open' }, 'open'],
    ['pinned', { type: 'open' }, 'pinned'],
    ['nothing', { type: 'open' }, 'open'],
    ['open', { type: 'shrink' }, 'pill'],
    ['pinned', { type: 'shrink' }, 'pill'],
    ['hidden', { type: 'shrink' }, 'hidden'],
    ['open', { type: 'pin', pinned: true }, 'pinned'],
    ['pinned', { type: 'pin', pinned: false }, 'open'],
    ['pill', { type: 'pin', pinned: true }, 'pill'],
    ['open', { type: 'press-outside' }, 'pill'],
    ['pinned', { type: 'press-outside' }, 'pinned'],
    ['pill', { type: 'hide', kind: 'site' }, 'hidden'],
    ['hidden', { type: 'undo' }, 'pill'],
    ['hidden', { type: 'open' }, 'open'],
    ['nothing', { type: 'show', start: 'pill', tab: 'statements', card: null }, 'pill'],
    ['pill', { type: 'show', start: 'nothing', tab: 'statements', card: null }, 'nothing'],
    ['open', { type: 'show', start: 'nothing', tab: 'statements', card: null }, 'open'],
    ['hidden', { type: 'show', start: 'nothing', tab: 'statements', card: null }, 'hidden'],
  ])('from %s, %j leads to %s', (mode, action, after) => {
    expect(nextState({ ...pill, mode }, action).mode).toBe(after);
  });

  it.each<PanelAction>([
    { type: 'press-outside' },
    { type: 'card', card: null },
    { type: 'change-card', change: { anchor } },
    { type: 'shrink' },
  ])('gives the same object when %j changes nothing, so that nothing is drawn', (action) => {
    expect(nextState(pill, action)).toBe(pill);
  });

  it.each(['pinned', 'hidden', 'nothing'] as const)(
    'closes only the card on a press elsewhere while %s',
    (mode) => {
      const after = nextState({ ...pill, mode, card }, { type: 'press-outside' });
      expect(after).toEqual({ ...pill, mode });
    },
  );

  it.each(['open', 'pinned'] as const)(
    'leaves no pill when what was %s is closed after it was put off in another tab, and one if that was undone',
    (mode) => {
      const shows = { type: 'show', tab: 'statements', card: null } as const;
      const putOff = nextState({ ...pill, mode }, { ...shows, start: 'nothing' });
      expect(nextState(putOff, { type: 'shrink' }).mode).toBe('nothing');
      const undone = nextState(putOff, { ...shows, start: 'pill' });
      expect(nextState(undone, { type: 'shrink' }).mode).toBe('pill');
    },
  );

  it('undoes to the pill, although what was put off here has reached it as a setting', () => {
    const hidden = nextState(pill, { type: 'hide', kind: 'set' });
    const told = nextState(hidden, {
      type: 'show',
      start: 'nothing',
      tab: 'statements',
      card: null,
    });
    expect(nextState(told, { type: 'undo' }).mode).toBe('pill');
  });

  it('holds a card once it was pressed, and closes it with everything else', () => {
    const held = nextState({ ...pill, card }, { type: 'change-card', change: { held: true } });
    expect(held.card?.held).toBe(true);
    expect(nextState(held, { type: 'hide', kind: 'once' }).card).toBeNull();
  });
});

describe('placeCard', () => {
  const viewport = { width: 1000, height: 800 };
  const size = { width: 400, height: 300 };
  it.each([
    [
      'below where there is room',
      { left: 100, top: 100, right: 300, bottom: 120 },
      'below',
      100,
      128,
    ],
    [
      'above near the bottom edge',
      { left: 100, top: 700, right: 300, bottom: 720 },
      'above',
      100,
      108,
    ],
    ['inside the right edge', { left: 900, top: 100, right: 980, bottom: 120 }, 'below', 592, 128],
    ['inside the left edge', { left: -50, top: 100, right: 20, bottom: 120 }, 'below', 8, 128],
  ] as const)('puts the card %s', (_, at, side, left, edge) => {
    expect(placeCard(at, size, viewport)).toMatchObject({ side, left, edge });
  });

  it('never covers the marked line, however little room there is', () => {
    for (let top = 0; top < 380; top += 7) {
      const at = { left: 0, top, right: 50, bottom: top + 20 };
      const placed = placeCard(at, { width: 300, height: 900 }, { width: 320, height: 400 });
      const line = placed.side === 'below' ? at.bottom : 400 - at.top;
      expect(placed.edge).toBeGreaterThan(line);
      expect(placed.edge + placed.maxHeight).toBeLessThanOrEqual(400);
    }
  });
});

describe('missingRoom', () => {
  const viewport = { width: 640, height: 400 };
  it.each([
    ['is nothing where a card has room below', 20, 50, 900, 0],
    ['is nothing where it has room above', 300, 330, 900, 0],
    ['is nothing for a card that is small', 150, 200, 180, 0],
    ['is what a verdict and both wordings lack below', 150, 180, 900, 76],
    ['is no more than leaves the marked words in sight', 60, 200, 900, 52],
  ])('%s', (_, top, bottom, height, scroll) => {
    expect(missingRoom({ left: 0, right: 1, top, bottom }, height, viewport)).toBe(scroll);
  });
});

describe('hiddenUnderSheet', () => {
  it.each([
    ['nothing, where the words stand above it', 100, 140, 0],
    ['just enough to lift them over its edge', 400, 440, 208],
    ['no more than keeps their beginning in sight', 100, 700, 92],
    ['nothing, where they begin above the window', -40, 700, 0],
  ])('asks for %s', (_, top, bottom, scroll) => {
    expect(hiddenUnderSheet({ left: 0, right: 1, top, bottom }, 240)).toBe(scroll);
  });
});

describe('createHoverIntent', () => {
  function withClock() {
    let time = 0;
    let pending: { run: () => void; at: number } | null = null;
    const log: string[] = [];
    const intent = createHoverIntent<string>(
      { open: (target) => log.push(`open ${target}`), close: () => log.push('close') },
      (run, milliseconds) => {
        const mine = { run, at: time + milliseconds };
        pending = mine;
        return () => {
          if (pending === mine) pending = null;
        };
      },
    );
    const wait = (milliseconds: number) => {
      time += milliseconds;
      if (pending && pending.at <= time) {
        const { run } = pending;
        pending = null;
        run();
      }
    };
    return { intent, log, wait };
  }

  it('opens after a rest of 150 ms, not on passing over', () => {
    const { intent, log, wait } = withClock();
    intent.point(1, 'one');
    wait(100);
    intent.point(2, 'two');
    wait(100);
    expect(log).toEqual([]);
    wait(50);
    expect(log).toEqual(['open two']);
  });

  it('closes 300 ms after leaving, although every further move is told', () => {
    const { intent, log, wait } = withClock();
    intent.point(1, 'one');
    wait(150);
    for (let i = 0; i < 6; i += 1) {
      intent.point(null);
      wait(50);
    }
    expect(log).toEqual(['open one', 'close']);
  });

  it('opens nothing for a pointer that still lies on the mark whose card was closed', () => {
    const { intent, log, wait } = withClock();
    intent.point(1, 'one');
    wait(150);
    intent.settle(1);
    intent.point(1, 'one');
    wait(500);
    expect(log).toEqual(['open one']);
    intent.point(null);
    intent.point(1, 'one');
    wait(150);
    expect(log).toEqual(['open one', 'open one']);
  });

  it('keeps the card while the pointer is on it, even over marks beneath', () => {
    const { intent, log, wait } = withClock();
    intent.point(1, 'one');
    wait(150);
    intent.point(null);
    wait(200);
    intent.overCard(true);
    intent.point(2, 'two');
    intent.point(null);
    wait(5_000);
    expect(log).toEqual(['open one']);
    intent.overCard(false);
    wait(300);
    expect(log).toEqual(['open one', 'close']);
  });
});

describe('pillWords', () => {
  it('counts statements, not passages', () => {
    const twice = findings({ related: [related(), related({ passage: 'made-interview#p9' })] });
    expect(pillWords(twice, english).count).toBe('1 official statement');
  });

  it('counts quotations where no statement bears on the page', () => {
    const words = pillWords(findings({ related: [] }), english);
    expect(words.summary).toBe('2 quotations on record · Ada Example, 20\u00a0Dec\u00a02021');
  });

  it('names an official before an interviewer', () => {
    const words = pillWords(
      findings({ related: [related({ voice: 'question', speaker: 'Interviewer' }), related()] }),
      english,
    );
    expect(words.details.at(-1)).toBe('Ada Example, 20\u00a0Dec\u00a02021');
  });
});

describe('findingsSignature', () => {
  it('does not depend on order or on passages, and changes with a new statement', () => {
    const one = related({ statement: 'a' });
    const two = related({ statement: 'b', passage: 'b#p1' });
    const sign = (...list: (typeof one)[]) =>
      findingsSignature(findings({ related: list, quotations: [] }));
    expect(sign(one, two)).toBe(sign(two, one, related({ statement: 'a', passage: 'a#p7' })));
    expect(sign(one)).not.toBe(sign(one, two));
  });
});
