import { describe, expect, it, vi } from 'vitest';
import { clipboardCitation } from '../../../../src/core/cite/clipboard.ts';
import { StatementCard } from '../../../../src/ui/statement/StatementCard.tsx';
import { createTranslate } from '../../../../src/ui/words/strings.ts';
import { readLocale } from '../../../project/support/locale-files.ts';
import { button, draw, press, wordsOf } from '../draw.tsx';
import { card } from '../samples.ts';

const noCopy = () => true;

describe('StatementCard', () => {
  it('says who said it, in which role, when, and how far that is from the article', () => {
    const root = draw(
      <StatementCard
        card={card()}
        articleDate="2022-05-02"
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    expect(wordsOf(root.querySelector('h3'))).toBe('Ada Example');
    expect(wordsOf(root.querySelector('.role'))).toBe('Minister of Tests');
    expect(wordsOf(root.querySelector('time'))).toBe('20 December 2021');
    expect(wordsOf(root.querySelector('.event-distance'))).toBe('4 months before this article');
  });

  it('always names the publisher with its affiliation, and the outlet if it is another', () => {
    const root = draw(<StatementCard card={card()} cite={clipboardCitation} copy={noCopy} />);
    expect(wordsOf(root.querySelector('.provenance'))).toContain('The Daily Made independent');
    expect(wordsOf(root.querySelector('.said-by'))).toContain('Ministry of Tests government');
    const same = card({ outlet: 'Ministry of Tests', outletAffiliation: 'government' });
    expect(
      wordsOf(draw(<StatementCard card={same} cite={clipboardCitation} copy={noCopy} />)),
    ).not.toContain('First appeared in');
  });

  it('says in the reader’s language that an interviewer is not named, and gives names as they are', () => {
    const german = createTranslate((key) => readLocale('de').messages.get(key) ?? '');
    const asked = (speaker: string) => {
      const words = card({ speaker, role: '', voice: 'question' });
      const root = draw(<StatementCard card={words} cite={clipboardCitation} copy={noCopy} />, {
        translate: german,
      });
      return wordsOf(root.querySelector('.speaker'));
    };
    expect(asked('Interviewer (not named)')).toBe('Interviewer (nicht genannt)');
    expect(asked('Ann Ray')).toBe('Ann Ray');
  });

  it.each([
    ['reported', 'Paraphrase by the publisher, not direct speech'],
    ['question', 'The interviewer’s words'],
    ['editorial', 'Words of the publisher, not of the official'],
  ] as const)('labels a %s passage as not the official’s own words', (voice, label) => {
    const words = wordsOf(
      draw(<StatementCard card={card({ voice })} cite={clipboardCitation} copy={noCopy} />),
    );
    expect(words).toContain(label);
  });

  it('labels translations, and nothing else', () => {
    const translated = draw(
      <StatementCard card={card({ translation: true })} cite={clipboardCitation} copy={noCopy} />,
    );
    expect(wordsOf(translated.querySelector('.voice-notes'))).toBe('Translation');
    const original = draw(<StatementCard card={card()} cite={clipboardCitation} copy={noCopy} />);
    expect(original.querySelector('.voice-notes')).toBeNull();
  });

  it('keeps the question apart from the official’s words', () => {
    const root = draw(
      <StatementCard
        card={card({ question: 'Did any fall?' })}
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    expect(wordsOf(root.querySelector('.set-apart'))).toContain('Did any fall?');
    expect(wordsOf(root.querySelector('blockquote'))).not.toContain('Did any fall?');
  });

  it('folds a long question to its first lines, and holds all of it', () => {
    const question = `${'Many things were said before. '.repeat(8)}Did any fall?`;
    const root = draw(
      <StatementCard card={card({ question })} cite={clipboardCitation} copy={noCopy} />,
    );
    expect(wordsOf(root.querySelector('details.set-apart summary bdi'))).toBe(question);
  });

  it('says in which language the words of the record are, the role as well as the passage', () => {
    const root = draw(
      <StatementCard
        card={card({ language: 'fr', venue: 'Paris' })}
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    for (const part of ['.role', 'blockquote bdi', '.provenance bdi[lang]']) {
      expect(root.querySelector(part)?.getAttribute('lang'), part).toBe('fr');
    }
  });

  it('says by which day an undated statement was made', () => {
    const root = draw(
      <StatementCard
        card={card({ date: 'unknown', notAfter: '2021-01-02' })}
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    expect(wordsOf(root.querySelector('.event-date'))).toBe(
      'On or before 2 January 2021 (not dated)',
    );
    expect(root.querySelector('time')).toBeNull();
  });

  it('links to the words on the source page, telling that page nothing', () => {
    const link = draw(
      <StatementCard card={card()} cite={clipboardCitation} copy={noCopy} />,
    ).querySelector('a');
    expect(link?.getAttribute('href')).toBe(
      'https://example.org/interview#:~:text=We%20tested%2087%20bridges%2C%20and%20none%20of%20them%20fell.',
    );
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('shows why it is shown, each reason a line', () => {
    const root = draw(
      <StatementCard
        card={card()}
        reasons={['Bridges in the headline', 'Same week']}
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    expect([...root.querySelectorAll('.reasons li')].map(wordsOf)).toEqual([
      'Bridges in the headline',
      'Same week',
    ]);
  });

  it('opens the whole statement at the passage', async () => {
    const openReader = vi.fn();
    const root = draw(
      <StatementCard
        card={card()}
        cite={clipboardCitation}
        copy={noCopy}
        openReader={openReader}
      />,
    );
    await press(button(root, 'Whole statement'));
    expect(openReader).toHaveBeenCalledWith({
      statement: 'made-interview',
      passage: 'made-interview#p3',
      behind: false,
    });
  });

  it.each<[string, string, MouseEventInit, boolean]>([
    ['Control', 'click', { ctrlKey: true }, true],
    ['Command', 'click', { metaKey: true }, true],
    ['the middle button', 'auxclick', { button: 1 }, true],
    ['the right button', 'auxclick', { button: 2 }, false],
  ])('at a press with %s opens it in a tab behind, if at all', (_, type, press, opens) => {
    const openReader = vi.fn();
    const root = draw(
      <StatementCard
        card={card()}
        cite={clipboardCitation}
        copy={noCopy}
        openReader={openReader}
      />,
    );
    button(root, 'Whole statement').dispatchEvent(
      new MouseEvent(type, { bubbles: true, ...press }),
    );
    const behind = expect.objectContaining({ behind: true });
    expect(openReader.mock.calls).toEqual(opens ? [[behind]] : []);
  });

  it('copies the citation in both flavours and says so', async () => {
    const copy = vi.fn(() => true);
    const root = draw(<StatementCard card={card()} cite={clipboardCitation} copy={copy} />);
    await press(button(root, 'Copy with citation'));
    expect(copy).toHaveBeenCalledWith({
      plain: expect.stringContaining('Ada Example, Minister of Tests, Dec. 20, 2021: “We tested'),
      html: expect.stringContaining('<blockquote'),
    });
    expect(button(root, 'Copied')).toBeTruthy();
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('Copied');
  });

  it('says so when the clipboard refuses, and puts the words there to be copied by hand', async () => {
    const root = draw(
      <StatementCard
        card={card()}
        cite={clipboardCitation}
        copy={() => Promise.reject(new Error('no'))}
      />,
    );
    await press(button(root, 'Copy with citation'));
    expect(wordsOf(root.querySelector('[role=status]'))).toContain('Could not copy');
    const field = root.querySelector<HTMLTextAreaElement>('.copy-by-hand');
    expect(field?.value).toContain('Ada Example, Minister of Tests, Dec. 20, 2021: “We tested');
    expect(document.activeElement).toBe(field);
    expect(field?.selectionEnd).toBe(field?.value.length);
  });

  it('ignores presses that no person made', async () => {
    const openReader = vi.fn();
    const copy = vi.fn(() => true);
    const root = draw(
      <StatementCard card={card()} cite={clipboardCitation} copy={copy} openReader={openReader} />,
      {
        trusts: () => false,
      },
    );
    for (const one of root.querySelectorAll('button')) await press(one);
    expect(openReader).not.toHaveBeenCalled();
    expect(copy).not.toHaveBeenCalled();
  });

  it('folds a long passage around its first match and unfolds all of it', async () => {
    const text = `${'One more plain sentence stands here. '.repeat(30)}Then bridges are named. ${'And it goes on. '.repeat(30)}`;
    const at = text.indexOf('bridges');
    const root = draw(
      <StatementCard
        card={card({ text, highlights: [{ start: at, end: at + 7 }] })}
        cite={clipboardCitation}
        copy={noCopy}
      />,
    );
    expect(wordsOf(root.querySelector('mark'))).toBe('bridges');
    expect(wordsOf(root.querySelector('blockquote')).length).toBeLessThan(600);
    await press(button(root, 'Show all of the passage'));
    expect(root.querySelector('blockquote bdi[lang=en]')?.closest('blockquote')?.textContent).toBe(
      text,
    );
  });
});
