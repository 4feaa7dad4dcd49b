import { expect, it, vi } from 'vitest';
import type { PageUiHost, PageUiView } from '../../../src/page-ui/page-ui-host.ts';
import { StatementList } from '../../../src/page-ui/StatementList.tsx';
import { button, draw, press, wordsOf } from '../ui/draw.tsx';
import { related } from '../ui/samples.ts';

const first = related({ passage: 'made#p1', text: 'Bridges stand.', question: 'Do they stand?' });
const other = related({ statement: 'other', passage: 'other#p1', text: 'Rivers run.' });
const second = related({ passage: 'made#p2', text: 'They all stand.', question: 'Do they stand?' });

function list(cards = [first, other, second]): () => HTMLLIElement[] {
  const host: Partial<PageUiHost> = { copy: () => true, onNotRelated: vi.fn() };
  const view = { article: { published: '2022-01-12' }, findings: { related: cards } };
  const root = draw(
    <StatementList host={host as PageUiHost} view={view as unknown as PageUiView} />,
  );
  return () => [...root.querySelectorAll<HTMLLIElement>('.cards > li')];
}
const told = (item: HTMLLIElement | undefined): (string | null)[] =>
  ['h3', '.set-apart bdi', '.passage', '.published bdi'].map((part) => {
    const words = wordsOf(item?.querySelector(part));
    return words === '' ? null : words;
  });

it('keeps the passages of a statement together and tells speaker, question and publisher once', () => {
  const [one, two, three] = list()();
  expect(told(one)).toEqual([
    'Ada Example',
    'Do they stand?',
    'Bridges stand.',
    'Ministry of Tests',
  ]);
  expect(told(two)).toEqual([null, null, 'They all stand.', null]);
  expect(told(three)[2]).toBe('Rivers run.');
  expect(told(three)[0]).toBe('Ada Example');
});

it('has a head of its own for words of another, and shows a question that is another', () => {
  const asked = related({
    passage: 'made#p3',
    voice: 'question',
    speaker: 'Interviewer',
    question: null,
  });
  const later = related({ passage: 'made#p4', question: 'And the tunnels?' });
  const [, two, three] = list([first, asked, later])();
  expect(told(two)[0]).toBe('Interviewer');
  expect(told(three).slice(0, 2)).toEqual(['Ada Example', 'And the tunnels?']);
});

it('gives the head to the next passage when the first is called unrelated, and back', async () => {
  const items = list();
  await press(button(items()[0] as HTMLElement, 'Not related to this page'));
  expect(told(items()[1]).slice(0, 3)).toEqual([
    'Ada Example',
    'Do they stand?',
    'They all stand.',
  ]);
  await press(button(items()[0] as HTMLElement, 'Undo'));
  expect(told(items()[1])[0]).toBeNull();
});
