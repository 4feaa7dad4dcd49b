import { expect, it } from 'vitest';
import { takenBack } from '../../../src/options/taken-back.ts';
import { readSettings } from '../../../src/platform/settings.ts';

it('gives back what a change took from a list, beside what was hidden in a page since', () => {
  const now = readSettings({ hiddenSites: ['b.example', 'since.example'] });
  const before = { hiddenSites: ['a.example', 'b.example'] };
  expect(takenBack(before, { hiddenSites: ['b.example'] }, now)).toEqual({
    hiddenSites: ['a.example', 'b.example', 'since.example'],
  });
});

it('takes away what a change put into a list', () => {
  const now = readSettings({ dismissed: ['x', 'from a file', 'since'] });
  expect(takenBack({ dismissed: ['x'] }, { dismissed: ['x', 'from a file'] }, now)).toEqual({
    dismissed: ['x', 'since'],
  });
});

it('sets single values as they were', () => {
  const now = readSettings({ display: 'badge' });
  expect(takenBack({ display: 'pill' }, { display: 'badge' }, now)).toEqual({ display: 'pill' });
});
