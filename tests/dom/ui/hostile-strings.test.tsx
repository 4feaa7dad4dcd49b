import { afterEach, describe, expect, it, vi } from 'vitest';
import { clipboardCitation } from '../../../src/core/cite/clipboard.ts';
import type { CheckedQuotation, PassageCard } from '../../../src/core/findings.ts';
import { ErrorState } from '../../../src/ui/controls/States.tsx';
import { writeNote } from '../../../src/ui/copy/write-note.ts';
import { QuotationCard } from '../../../src/ui/quotation/QuotationCard.tsx';
import { StatementCard } from '../../../src/ui/statement/StatementCard.tsx';
import { Timeline } from '../../../src/ui/statement/Timeline.tsx';
import { draw } from './draw.tsx';
import { card, checked, corpus, edit, match } from './samples.ts';

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '</bdi></blockquote><iframe srcdoc="<script>alert(1)</script>">',
  "'-alert(1)-'",
  '<a href="javascript:alert(1)">press</a>',
  '<style>*{display:none}</style>',
  '<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<input autofocus onfocus=alert(1)>',
];

const FIELDS = [
  'speaker',
  'role',
  'date',
  'venue',
  'outlet',
  'publisher',
  'text',
  'question',
  'title',
  'language',
  'url',
] as const satisfies (keyof PassageCard)[];

const article = {
  url: 'https://news.example/a',
  title: 'T',
  published: '2022-05-02',
  language: 'en',
};

afterEach(() => vi.unstubAllGlobals());

describe('strings from pages and packs', () => {
  it.each(HOSTILE)('stay words in every field of every card: %s', (hostile) => {
    const alert = vi.fn();
    vi.stubGlobal('alert', alert);
    const fields = Object.fromEntries(FIELDS.map((field) => [field, hostile]));
    const passage = card(fields);
    const found = match({
      speaker: passage.speaker,
      role: passage.role,
      date: passage.date,
      publisher: passage.publisher,
      url: passage.url,
      text: passage.text,
      question: passage.question,
      before: hostile,
      after: hostile,
      language: passage.language,
    });
    const quotation: CheckedQuotation = checked({
      text: hostile,
      speaker: hostile,
      verdict: 'altered',
      flags: ['other-speaker', 'quoted-words', 'meaning-omission'],
      turning: [hostile],
      match: { ...found, quoted: [{ start: 0, end: 1, source: hostile }] },
      others: [found],
      edits: [edit({ kind: 'replace', page: hostile, record: hostile, at: 0, note: 'name' })],
    });
    const root = draw(
      <>
        <StatementCard
          card={passage}
          reasons={[hostile]}
          cite={clipboardCitation}
          copy={() => true}
        />
        <QuotationCard
          checked={quotation}
          corpus={corpus}
          article={{ ...article, title: hostile }}
          now={() => ''}
          copy={() => true}
          writeNote={writeNote}
        />
        <Timeline
          entries={[{ id: hostile, date: '2020', speaker: hostile, title: hostile }]}
          articleDate="2022"
          onSelect={() => {}}
        />
        <ErrorState problem={{ code: 'internal', message: hostile }} />
      </>,
    );
    expect(root.querySelectorAll('img, script, iframe, style, input, math')).toHaveLength(0);
    for (const element of root.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }
    for (const { href } of root.querySelectorAll('a')) expect(href).toMatch(/^https?:/);
    expect(alert).not.toHaveBeenCalled();
  });

  it('keep direction controls inside an isolated element', () => {
    const root = draw(
      <StatementCard
        card={card({ text: 'abc\u202edef' })}
        cite={clipboardCitation}
        copy={() => true}
      />,
    );
    const bdi = root.querySelector('blockquote bdi');
    expect(bdi?.textContent).toBe('abc\u202edef');
    expect(bdi?.getAttribute('lang')).toBe('en');
  });

  it('keep Hebrew and Arabic byte for byte', () => {
    const text = 'שלום עולם. مرحبا بالعالم';
    const root = draw(
      <StatementCard
        card={card({ text, language: 'he' })}
        cite={clipboardCitation}
        copy={() => true}
      />,
    );
    expect(root.querySelector('blockquote bdi')?.textContent).toBe(text);
    expect(root.querySelector('blockquote')?.getAttribute('dir')).toBe('rtl');
  });
});
