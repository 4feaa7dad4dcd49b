import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { organisationName, speakerName } from '../../../src/core/speaker-name.ts';

const folder = 'corpus/statements';
const labels = readdirSync(folder).flatMap((file) =>
  [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^## (.+?) \{/gm)].map(
    ([, label = '']) => label,
  ),
);

it('is the reader’s word for an interviewer whom a statement of ours does not name, and the label of everybody else', () => {
  const told = new Set(labels.map((label) => speakerName(label, '采访者（未具名）')));
  expect(told).toContain('采访者（未具名）');
  expect(told).toContain('Qin Gang');
  expect([...told].filter((label) => label.includes('not named'))).toEqual([]);
});

it('is an organisation’s name, with the note that its people are not named in the reader’s language', () => {
  expect(organisationName('American media outlets (not named)', 'nicht genannt')).toBe(
    'American media outlets (nicht genannt)',
  );
  expect(organisationName('Xinhua News Agency', 'nicht genannt')).toBe('Xinhua News Agency');
});
