import { afterEach, expect, it, vi } from 'vitest';
import type { CheckedQuotation } from '../../../src/core/findings.ts';
import { pageActions } from '../../../src/page-ui/page-actions.ts';
import type { Anchor } from '../../../src/page-ui/page-ui-host.ts';
import { changedNumber, checked } from '../ui/samples.ts';
import { article, findings } from './mount.ts';

const ANCHOR: Anchor = { left: 10, top: 100, right: 200, bottom: 120 };

afterEach(() => vi.unstubAllGlobals());

function actions({
  quotations = [checked(), changedNumber(), unmarked()],
  open = null,
  anchor = ANCHOR,
}: {
  quotations?: CheckedQuotation[];
  open?: number | null;
  anchor?: Anchor | null;
}) {
  const host = { jumpTo: vi.fn(), anchorOf: vi.fn(() => anchor), onHide: vi.fn() };
  const cards = { open: vi.fn() };
  const dispatch = vi.fn();
  const card = { quotation: open, checked: null, anchor: ANCHOR, held: true };
  const parts = {
    host,
    cards,
    dispatch,
    view: { article, findings: findings({ quotations }) },
    state: { card: open === null ? null : card },
  };
  const made = pageActions(parts as unknown as Parameters<typeof pageActions>[0]);
  return { ...made, host, cards, dispatch };
}

function unmarked(): CheckedQuotation {
  return checked({ verdict: 'too-short', match: null });
}

it.each([
  [600, true],
  [601, false],
])(
  'jumps to a quotation; in a window of %i px, the popup that hides it shrinks: %s',
  (width, shrinks) => {
    vi.stubGlobal('innerWidth', width);
    const { jump, host, cards, dispatch } = actions({});
    expect(jump(1)).toBe(true);
    expect(host.jumpTo).toHaveBeenCalledWith(1);
    expect(cards.open).toHaveBeenCalledWith({
      quotation: 1,
      checked: null,
      anchor: ANCHOR,
      held: true,
    });
    expect(dispatch.mock.calls).toEqual(shrinks ? [[{ type: 'shrink' }]] : []);
  },
);

it('says when a quotation is no longer there, and leaves everything as it is', () => {
  vi.stubGlobal('innerWidth', 320);
  const { jump, cards, dispatch } = actions({ anchor: null });
  expect(jump(0)).toBe(false);
  expect(cards.open).not.toHaveBeenCalled();
  expect(dispatch).not.toHaveBeenCalled();
});

it('hides, and remembers that; takes both back', () => {
  const { hide, undo, host, dispatch } = actions({});
  hide('site');
  undo('site');
  expect(dispatch.mock.calls).toEqual([[{ type: 'hide', kind: 'site' }], [{ type: 'undo' }]]);
  expect(host.onHide.mock.calls).toEqual([
    ['site', true],
    ['site', false],
  ]);
});

it('steps from the open card over the marked quotations, round and round', () => {
  const quotations = [checked(), unmarked(), changedNumber(), checked()];
  const { step, host } = actions({ quotations, open: 3 });
  step?.(1);
  step?.(-1);
  expect(host.jumpTo.mock.calls).toEqual([[0], [2]]);
});

it.each([
  ['no card is open', { open: null }],
  ['the card is of a quotation without a mark', { open: 2 }],
  ['it is the only one', { quotations: [checked(), unmarked()], open: 0 }],
])('steps nowhere where %s', (_, given) => {
  expect(actions(given).step).toBeUndefined();
});
