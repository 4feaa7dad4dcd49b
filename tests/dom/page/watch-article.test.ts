import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchArticle } from '../../../src/page/watch-article.ts';
import { setPage } from '../../support/set-page.ts';

const LONG = 'Ministers met on Tuesday to talk about the strait, and left after six hours. '.repeat(
  4,
);

function append(markup: string): void {
  document.body.append(document.createRange().createContextualFragment(`<div>${markup}</div>`));
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.append(words);
  return element;
}

/** Lets mutation records and timers run, as time would. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('watchArticle', () => {
  let stop = () => {};
  let onChange: ReturnType<typeof vi.fn<() => void>>;
  const start = () => {
    stop = watchArticle(window, onChange);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, '', '/first');
    setPage('', `<p>${LONG}</p>`);
    onChange = vi.fn();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test('is silent while nothing happens', async () => {
    start();
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('does not look through a page of thousands of paragraphs again and again', async () => {
    setPage('', '<p>A line.</p>'.repeat(3_001));
    start();
    append(`<p>${LONG}</p>`);
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('tells of paragraphs that come late, once for all that came together', async () => {
    start();
    append(`<p>${LONG}</p>`);
    append(`<p>${LONG}</p>`);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('does not tell of paragraphs that were there before and only moved', async () => {
    const there = document.querySelector('p');
    start();
    const box = document.createElement('div');
    document.body.replaceChildren();
    if (there) box.append(there);
    document.body.append(box);
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('follows a page that puts a new body in place of the old one', async () => {
    start();
    const body = document.createElement('body');
    for (const words of [LONG, LONG]) body.append(paragraph(words));
    document.documentElement.replaceChild(body, document.body);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('does not look because a script has come into the head', async () => {
    const asked = vi.spyOn(document, 'getElementsByTagName');
    start();
    document.head.append(document.createElement('style'));
    await pass(1_000);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test.each([
    ['an advertisement', '<div><img src="x.png"></div>'],
    ['a label', '<p>Share this</p>'],
    ['an empty host of a shadow tree', '<x-host></x-host>'],
    ['text that is no paragraph', '<span>12:00</span>'],
  ])('does not tell of %s', async (_, markup) => {
    start();
    append(markup);
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('tells of a new route within 1.2 seconds, once', async () => {
    start();
    window.history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(1_200);
    expect(onChange).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('notices a new route without an event', async () => {
    start();
    window.history.pushState(null, '', '/second');
    await pass(1_400);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test.each(['/first#comments', '/first?utm_source=mail', '/first/'])(
    'takes %s for the same page',
    async (url) => {
      start();
      window.history.pushState(null, '', url);
      await pass(5_000);
      expect(onChange).not.toHaveBeenCalled();
    },
  );

  test('forgets a route that was left again before it settled', async () => {
    start();
    window.history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    window.history.replaceState(null, '', '/first');
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('keeps quiet under a storm of changes: fewer looks the longer it lasts, paragraphs read once', async () => {
    let reads = 0;
    start();
    for (let second = 0; second < 60; second++) {
      for (let n = 0; n < 20; n++) {
        const paragraph = document.createElement('p');
        Object.defineProperty(paragraph, 'textContent', {
          get() {
            reads++;
            return LONG;
          },
        });
        document.body.append(paragraph);
      }
      await pass(1_000);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(2);
    expect(onChange.mock.calls.length).toBeLessThan(10);
    expect(reads).toBeLessThanOrEqual(1_200);
  });

  test('waits while the page is hidden', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start();
    append(`<p>${LONG}</p>`);
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onChange).toHaveBeenCalledTimes(1);
    hidden.mockRestore();
  });

  test('asks a page that stands still for nothing', async () => {
    const asked = vi.spyOn(document, 'getElementsByTagName');
    start();
    await pass(60_000);
    expect(asked).not.toHaveBeenCalled();
    append('<div></div>');
    await pass(1_000);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });

  test('ends when it is stopped', async () => {
    start();
    append(`<p>${LONG}</p>`);
    stop();
    window.history.pushState(null, '', '/second');
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('uses the Navigation API where there is one, and no poll', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    start();
    expect(vi.getTimerCount()).toBe(0);
    window.history.pushState(null, '', '/second');
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(1_200);
    expect(onChange).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(window, 'navigation');
    vi.unstubAllGlobals();
  });
});
