import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../../src/ui/statement/Timeline.tsx';
import { draw, press, wordsOf } from '../draw.tsx';

const entry = (id: string, date: string) => ({
  id,
  date,
  speaker: 'Ada Example',
  title: `Title ${id}`,
});

describe('Timeline', () => {
  it('reads as an ordered list of sentences with the article at its end', () => {
    const root = draw(
      <Timeline
        entries={[entry('b', '2021-12-20'), entry('a', '2020-03-26')]}
        articleDate="2022-05-02"
        onSelect={() => {}}
      />,
    );
    const items = [...root.querySelectorAll('li .sr-only')].map(wordsOf);
    expect(items).toEqual([
      '26 March 2020: Ada Example, Title a',
      '20 December 2021: Ada Example, Title b',
      '2 May 2022',
    ]);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says what a ring is, where there is one', () => {
    const keyBeside = (elsewhere: boolean) =>
      wordsOf(
        draw(
          <Timeline
            entries={[{ ...entry('a', '2020-03-26'), elsewhere }, entry('b', '2021-12-20')]}
            articleDate="2022-05-02"
            onSelect={() => {}}
          />,
        ).querySelector('.timeline-key'),
      );
    expect(keyBeside(true)).toBe('Also on this topic: opens the whole statement');
    expect(keyBeside(false)).toBe('');
  });

  it('draws statements that would hide each other as one mark, which unfolds their list', async () => {
    const onSelect = vi.fn();
    const root = draw(
      <Timeline
        entries={[entry('a', '2020-03-26'), entry('b', '2020-03-28'), entry('c', '2021-12-20')]}
        articleDate="2022-05-02"
        onSelect={onSelect}
      />,
    );
    const [first, ...rest] = root.querySelectorAll('button');
    expect(rest).toHaveLength(1);
    expect(wordsOf(first)).toContain('2 official statements, 26 March 2020 to 28 March 2020');
    expect(first?.getAttribute('aria-expanded')).toBe('false');
    expect(rest[0]?.hasAttribute('aria-expanded')).toBe(false);
    if (first) await press(first);
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(onSelect).not.toHaveBeenCalled();
    const second = root.querySelectorAll<HTMLElement>('.timeline-list button')[1];
    expect(wordsOf(second)).toBe('28 March 2020: Ada Example, Title b');
    if (second) await press(second);
    expect(onSelect).toHaveBeenCalledWith('b');
    if (first) await press(first);
    expect(root.querySelector('.timeline-list')).toBeNull();
  });

  it('draws two hundred statements as no more marks than can be told apart', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      entry(`n${index}`, `${2001 + (index % 20)}-0${1 + (index % 9)}-15`),
    );
    const root = draw(<Timeline entries={many} articleDate="2022-05-02" onSelect={() => {}} />);
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.length).toBeLessThanOrEqual(20);
    const counts = buttons.map((button) =>
      Number(button.querySelector('.timeline-dot')?.textContent),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(Math.max(...buttons.map((button) => wordsOf(button).length))).toBeLessThan(120);
  });

  it('tells a statement without a card of its own; a mark of several is full if one of them has a card', () => {
    const elsewhere = { ...entry('a', '2020-03-26'), elsewhere: true };
    const root = draw(
      <Timeline
        entries={[
          elsewhere,
          entry('b', '2020-03-28'),
          { ...entry('c', '2021-12-20'), elsewhere: true },
        ]}
        articleDate="2022-05-02"
        onSelect={() => {}}
      />,
    );
    const [shared, alone] = root.querySelectorAll('button');
    expect(wordsOf(alone)).toContain('Title c (Whole statement)');
    expect(shared?.querySelector('.elsewhere')).toBeNull();
    expect(alone?.querySelector('.elsewhere')).not.toBeNull();
  });

  it('writes the outer dates, and between them what touches neither', () => {
    const written = (dates: readonly string[]): string[] => {
      const entries = dates.map((date, index) => entry(`n${index}`, date));
      const root = draw(<Timeline entries={entries} articleDate="unknown" onSelect={() => {}} />);
      return [...root.querySelectorAll('button .timeline-date')].map(wordsOf);
    };
    expect(written(['2021-01-01', '2021-01-16', '2021-01-25', '2021-01-31'])).toEqual([
      '1 Jan 2021',
      '31 Jan 2021',
    ]);
    expect(written(['2011-01-01', '2014-01-01', '2016-01-01', '2020-01-01', '2021-01-01'])).toEqual(
      ['Jan 2011', 'Jan 2016', 'Jan 2021'],
    );
  });

  it.each([
    ['no dates', [entry('a', 'unknown')], '2022-05-02'],
    ['one date only', [entry('a', '2022')], 'unknown'],
    ['one day only', [entry('a', '2022-05-02')], '2022-05-02'],
    ['nothing', [], '2022-05-02'],
  ])('draws nothing for %s', (_, entries, articleDate) => {
    const root = draw(<Timeline entries={entries} articleDate={articleDate} onSelect={() => {}} />);
    expect(root.querySelector('.timeline')).toBeNull();
  });
});
