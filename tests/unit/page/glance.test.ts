import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/dom.ts';
import { glanceAt } from '../../../src/page/glance.ts';

const sentence =
  'The two sides met for a third day of talks in the harbour town, and said that they would meet again next week.';
const story = `<h1>Harbour talks go on</h1>${`<p>${sentence}</p>`.repeat(12)}`;

function glance(body: string, head = '', lang = ' lang="en-GB"') {
  const html = `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`;
  return glanceAt(parseHtml(html, 'https://news.example/2022/01/05/harbour-talks'));
}

describe('glanceAt', () => {
  it('holds everything that may be the title', () => {
    const head =
      '<title>Talks go on | The Ledger</title><meta property="og:title" content="Third day of talks">';
    expect(glance(story, head)?.titles).toEqual([
      'Third day of talks',
      'Harbour talks go on',
      'Talks go on | The Ledger',
    ]);
  });

  it('holds the address, whose words may say what the headline does not', () => {
    expect(glance(story)?.address).toBe('https://news.example/2022/01/05/harbour-talks');
  });

  it('holds paragraphs, block quotations and descriptions', () => {
    const head = '<meta property="og:description" content="Nothing was signed.">';
    const paragraphs = glance(`${story}<blockquote>We will wait.</blockquote>`, head)?.paragraphs;
    expect(paragraphs).toContain(sentence);
    expect(paragraphs).toContain('We will wait.');
    expect(paragraphs).toContain('Nothing was signed.');
  });

  it('holds a pull quote that is neither paragraph nor block quotation', () => {
    const pulled = '<div class="c-PullQuote-text">We will wait.</div>';
    expect(glance(`${story}${pulled}`)?.paragraphs).toContain('We will wait.');
  });

  it('holds all text of a page that marks up few paragraphs', () => {
    const body = `<p>${sentence}</p><p>${sentence}</p><div>Not a paragraph by its markup.</div>`;
    expect(glance(body)?.paragraphs.join(' ')).toContain('Not a paragraph by its markup.');
    expect(glance(`${story}<div>Not a paragraph.</div>`)?.paragraphs.join(' ')).not.toContain(
      'Not a paragraph.',
    );
  });

  it('cuts a paragraph where a reading does, at two line breaks in a row', () => {
    const lines = `Before dawn.<br> <br/>The talks went on.<br>Nobody <b>left<br><br>the</b> hall.`;
    const paragraphs = glance(`${story}<p>${lines}</p>`)?.paragraphs ?? [];
    const tidy = paragraphs.map((text) => text.trim());
    expect(tidy).toContain('Before dawn.');
    expect(tidy).toContain('The talks went on.\nNobody left');
    expect(tidy).toContain('the hall.');
  });

  it('measures the most paragraphs that follow each other in one element', () => {
    const beside = `<div><p>${sentence}</p></div>`;
    const box = `<section><p>${sentence}</p><p>${sentence}</p></section>`;
    const twelve = 12 * sentence.length;
    expect(glance(`${beside}${story}${box}`)?.together).toBe(twelve);
    expect(glance(`${story}<p>${sentence}</p>${box}`)?.together).toBe(13 * sentence.length);
    // What comes between them may be the end of the story.
    expect(glance(`${story}${box}<p>${sentence}</p>`)?.together).toBe(twelve);
  });

  it('takes neither a description nor unmarked text for paragraphs that follow each other', () => {
    const head = `<meta property="og:description" content="${sentence}">`;
    const body = `<p>${sentence}</p><blockquote>${sentence}</blockquote><div>${sentence}</div>`;
    expect(glance(body, head)?.together).toBe(sentence.length);
  });

  it('takes the language from the page or its metadata', () => {
    expect(glance(story)?.language).toBe('en-GB');
    expect(glance(story, '<meta property="og:locale" content="fr_FR">', '')?.language).toBe(
      'fr_FR',
    );
    expect(glance(story, '', '')?.language).toBe('');
  });

  it('is none where only a reading would find the language', () => {
    const linked = '<script type="application/ld+json">{"inLanguage":"de"}</script>';
    expect(glance(story, linked, '')).toBeNull();
  });

  it('is none for a page that is too large for it', () => {
    expect(glance('<p>word</p>'.repeat(1501))).toBeNull();
    expect(glance(`<p>${'word '.repeat(70_000)}</p>`)).toBeNull();
  });
});
