import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../../../src/core/findings.ts';
import { passageCard } from '../../../../src/core/passage-card.ts';
import { fail, ok } from '../../../../src/core/result.ts';
import type { PopupHost, TabView } from '../../../../src/popup/host/popup-host.ts';
import type { SiteAccess } from '../../../../src/popup/host/site-access.ts';
import { checked, findings, match, openPopup, record } from '../popup-page.ts';

beforeEach(() => document.body.replaceChildren());

const boats: Reason = { kind: 'named', words: ['Boats'], where: 'title', count: 1 };
const related = [{ ...passageCard(record.corpus, 1), score: 0.9, reasons: [boats] }];

async function openPage(view: Partial<TabView>, host: Partial<PopupHost> = {}) {
  const popup = openPopup(host, view);
  popup.click('This page');
  await vi.waitFor(() => expect(popup.root.querySelector('.page-tab')).not.toBeNull());
  return popup;
}

describe('this page', () => {
  it.each<[TabView['kind'], string]>([
    ['other-site', 'news.example is not on the list of news sites'],
    ['no-access', 'This page cannot be read'],
    ['pdf', 'A PDF is open'],
    ['file', 'A file on this device'],
    ['extension-page', 'This is a page of On the Record'],
    ['article-site', 'does not look like a news article'],
  ])('says plainly why nothing is shown: %s', async (kind, words) => {
    const popup = await openPage({ kind });
    expect(popup.text()).toContain(words);
  });

  it('checks a page on demand and shows what is found', async () => {
    const checkThisPage = vi.fn(async () => ok(findings({ shown: true, related })));
    const popup = await openPage({ kind: 'other-site' }, { checkThisPage });
    popup.click('Check this page');
    await vi.waitFor(() => expect(popup.options()).toHaveLength(1));
    expect(popup.text()).toContain('“Boats” in the headline');
  });

  it('says what to switch on where the browser keeps a file to itself', async () => {
    const checkThisPage = vi.fn(async () => fail('not-available', 'The browser refuses.'));
    const popup = await openPage({ kind: 'file' }, { checkThisPage });
    popup.click('Check this page');
    await vi.waitFor(() => expect(popup.text()).toContain('“Allow access to file URLs”'));
    expect(popup.text()).toContain('Paste a quotation');
  });

  it('tells a problem and lets it be tried again', async () => {
    const checkThisPage = vi.fn(async () => fail('not-available', 'The page went away.'));
    const popup = await openPage({ kind: 'other-site' }, { checkThisPage });
    popup.click('Check this page');
    await vi.waitFor(() => expect(popup.text()).toContain('This page cannot be reached'));
    popup.click('Try again');
    expect(checkThisPage).toHaveBeenCalledTimes(2);
  });

  it('says honestly that nothing is on record, and what that means', async () => {
    const popup = await openPage({ findings: findings() });
    expect(popup.text()).toContain('Nothing on record for this page');
    expect(popup.text()).toContain(
      'compared with 2 statements, 2\u00a0March\u00a02020 to 4\u00a0May\u00a02021',
    );
  });

  it('tells what the page is about though nothing is on record for it', async () => {
    const fishing = { id: 'fishing', label: 'Fishing rights', names: {}, score: 0.6, evidence: [] };
    const popup = await openPage({ findings: findings({ topics: [fishing] }) });
    expect(popup.text()).toContain('Nothing on record for this page');
    expect(popup.root.querySelector('.topics')?.textContent).toBe('Fishing rights');
  });

  it('lists quotations with their verdict in words and jumps to each', async () => {
    const quotations = [
      checked({ verdict: 'too-short', text: 'Too short' }),
      checked({ verdict: 'verbatim', match: match() }),
    ];
    const popup = await openPage({ findings: findings({ shown: true, quotations }) });
    expect(popup.text()).toContain('Word for word');
    expect(popup.text()).toContain('1 further quotation is not on record or too short');
    popup.click('Show on the page');
    expect(popup.host.jumpToQuotation).toHaveBeenCalledWith(1);
  });

  it('says so if a quotation is no longer on the page', async () => {
    const quotations = [checked({ verdict: 'verbatim', match: match() })];
    const jumpToQuotation = vi.fn(async () => false);
    const found = findings({ shown: true, quotations });
    const popup = await openPage({ findings: found }, { jumpToQuotation });
    expect(popup.text()).not.toContain('no longer on the page');
    popup.click('Show on the page');
    await vi.waitFor(() => expect(popup.text()).toContain('no longer on the page'));
  });

  it('names those that are not on record when asked, and gives one report on all of them', async () => {
    const quotations = [
      checked({ verdict: 'verbatim', match: match() }),
      checked({ text: 'These words nobody has on record.' }),
      checked({ verdict: 'too-short', text: 'Too short' }),
    ];
    const copy = vi.fn(async (_content: { plain: string }) => true);
    const popup = await openPage({ findings: findings({ shown: true, quotations }) }, { copy });
    const unfolded = [...popup.root.querySelectorAll('details li')].map((one) => one.textContent);
    expect(unfolded).toEqual([
      expect.stringContaining('These words nobody has on record.'),
      expect.stringContaining('Too short'),
    ]);
    popup.click('Copy all checks of this page');
    await vi.waitFor(() => expect(copy).toHaveBeenCalledOnce());
    const plain = copy.mock.calls[0]?.[0].plain;
    expect(plain).toContain('Page: Boats in the news');
    expect(plain).toContain('Quotation 1 of 2: “Boats are welcome in every season.”');
    expect(plain).toContain('Quotation 2 of 2: “These words nobody has on record.”');
    expect(plain).toContain('Checked: 2024-01-02T03:04:05Z');
  });

  it('gives the report too where none of the quotations is on record, and none where there are none', async () => {
    const popup = await openPage({ findings: findings({ quotations: [checked()] }) });
    popup.click('Copy all checks of this page');
    await vi.waitFor(() => expect(popup.host.copy).toHaveBeenCalledOnce());
    const other = await openPage({ findings: findings() });
    expect(other.text()).not.toContain('Copy all checks');
  });

  it('says once that the page retells a statement in other words', async () => {
    const rewriting = { statement: 'made-interview', title: 'A made interview' };
    const popup = await openPage({ findings: findings({ shown: true, related, rewriting }) });
    expect(popup.text()).toContain('follows “A made interview” in other words');
    expect(popup.root.querySelectorAll('.rewriting')).toHaveLength(1);
  });

  it('says nothing of the kind otherwise', async () => {
    const popup = await openPage({ findings: findings({ shown: true, related }) });
    expect(popup.root.querySelector('.rewriting')).toBeNull();
  });

  it('opens a quotation beside the record, and Escape closes it', async () => {
    const quotations = [checked({ verdict: 'verbatim', match: match() })];
    const popup = await openPage({ findings: findings({ shown: true, quotations }) });
    popup.click('Compare');
    await vi.waitFor(() => expect(popup.root.querySelector('article')).not.toBeNull());
    expect(popup.text()).toContain('Ada North');
    popup.press('Escape');
    await vi.waitFor(() => expect(popup.root.querySelector('article')).toBeNull());
    expect(popup.host.close).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Compare');
  });

  it('says what a check has found, and does not lose the focus with its button', async () => {
    const checkThisPage = vi.fn(async () => ok(findings({ shown: true, related })));
    const popup = await openPage({ kind: 'other-site' }, { checkThisPage });
    popup.root.querySelector<HTMLElement>('.button-main')?.focus();
    popup.click('Check this page');
    await vi.waitFor(() => expect(popup.said()).toBe('1 official statement'));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('page-tab'));
  });

  it('counts on its tab the statements and the quotations found, not the passages', async () => {
    const quotations = [checked({ verdict: 'verbatim', match: match() }), checked()];
    const twice = [...related, ...related.map((one) => ({ ...one, passage: 'another' }))];
    const popup = openPopup(
      {},
      { findings: findings({ shown: true, related: twice, quotations }) },
    );
    await vi.waitFor(() =>
      expect(popup.root.querySelector('#otr-part-tab-page .count')?.textContent).toBe('2'),
    );
  });

  it('hides on this site and shows again', async () => {
    const popup = await openPage({ findings: findings() });
    popup.click('Hide on news.example');
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing is shown on news.example'));
    popup.click('Show again on news.example');
    await vi.waitFor(() => expect(popup.host.setHiddenHere).toHaveBeenLastCalledWith(false));
  });

  it('offers neither where there is nothing to hide and no pause to end', async () => {
    const popup = await openPage({ kind: 'other-site' });
    expect(popup.root.querySelector('.page-foot')).toBeNull();
    const paused = await openPage({ kind: 'other-site', paused: true });
    expect(paused.root.querySelector('.page-foot')?.textContent).toContain('Switch on again');
  });

  it('says of a hidden site that it is hidden, not that its page is no article', async () => {
    const popup = await openPage({ hidden: true });
    expect(popup.text()).toContain('Nothing is shown on news.example');
    expect(popup.text()).not.toContain('does not look like a news article');
  });

  it('shows what a page that may speak again has found', async () => {
    const tab: TabView = {
      kind: 'article-site',
      host: 'news.example',
      title: '',
      findings: null,
      hidden: true,
    };
    const setHiddenHere = vi.fn(async () => {
      Object.assign(tab, { hidden: false, findings: findings({ shown: true, related }) });
      return true;
    });
    const popup = await openPage({}, { tab: async () => ({ ...tab }), setHiddenHere });
    popup.click('Show again on news.example');
    await vi.waitFor(() => expect(popup.options()).toHaveLength(1));
  });

  it.each<[string, Partial<PopupHost>, string]>([
    ['Hide on news.example', { setHiddenHere: async () => false }, 'This page cannot be reached'],
    ['Pause everywhere', { setPaused: async () => false }, 'This could not be saved'],
    ['Stop on news.example', { stopSite: async () => false }, 'The browser did not allow it'],
  ])('says that nothing was changed: %s', async (words, host, said) => {
    const view = { access: 'granted' as const, paused: false, findings: findings() };
    const popup = await openPage(view, host);
    popup.click(words);
    await vi.waitFor(() => expect(popup.text()).toContain(said));
    expect(popup.text()).toContain(words);
  });

  it('pauses everywhere and goes on again, one press each', async () => {
    const popup = openPopup({}, { kind: 'other-site', paused: false });
    popup.click('This page');
    await vi.waitFor(() => expect(popup.text()).toContain('Pause everywhere'));
    popup.click('Pause everywhere');
    await vi.waitFor(() => expect(popup.text()).toContain('paused On the Record on every site'));
    expect(popup.host.setPaused).toHaveBeenLastCalledWith(true);
    popup.click('Switch on again');
    await vi.waitFor(() => expect(popup.host.setPaused).toHaveBeenLastCalledWith(false));
    await vi.waitFor(() => expect(popup.text()).toContain('Pause everywhere'));
  });

  it('shows what the page has once everything is switched on again', async () => {
    const quiet: TabView = {
      kind: 'article-site',
      host: 'news.example',
      title: 'Boats in the news',
      findings: null,
      hidden: false,
      paused: true,
    };
    let now = quiet;
    const setPaused = vi.fn(async (paused: boolean) => {
      now = {
        ...quiet,
        paused,
        findings: findings({
          shown: true,
          quotations: [checked({ verdict: 'verbatim', match: match() })],
        }),
      };
      return true;
    });
    const popup = openPopup({ tab: async () => now, setPaused });
    popup.click('This page');
    await vi.waitFor(() => expect(popup.text()).toContain('Switch on again'));
    popup.click('Switch on again');
    await vi.waitFor(() => expect(popup.text()).toContain('Word for word'));
  });

  it('does not call a listed site unlisted where its page could not be read', async () => {
    const popup = await openPage({ kind: 'other-site', access: 'listed' });
    expect(popup.text()).toContain('Nothing was read here');
    expect(popup.text()).not.toContain('is not on the list');
  });

  it.each<[SiteAccess, string]>([
    ['listed', 'news.example is on the list of news sites'],
    ['withheld', 'your browser lets On the Record read it only when you ask'],
    ['granted', 'You allowed news.example'],
    ['everywhere', 'You allowed every site'],
    ['none', 'Articles on news.example are then looked up automatically'],
  ])('says whether a site is read automatically, and why: %s', async (access, words) => {
    const popup = await openPage({ access, findings: findings() });
    expect(popup.text()).toContain(words);
  });

  it.each([{ hidden: true }, { paused: true }])(
    'does not say so where nothing is looked up, as one asked: %o',
    async (asked) => {
      const popup = await openPage({ access: 'listed', ...asked });
      expect(popup.text()).not.toContain('articles here are looked up');
    },
  );

  it('allows a site for good, in the press itself, and looks the page up at once', async () => {
    const openSettings = vi.fn();
    const popup = await openPage({ kind: 'other-site', access: 'none' }, { openSettings });
    popup.click('Always on news.example');
    expect(popup.host.allowSite).toHaveBeenCalledWith('news.example');
    await vi.waitFor(() => expect(popup.text()).toContain('You allowed news.example'));
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing on record for this page'));
    expect(popup.host.checkThisPage).toHaveBeenCalledTimes(1);
    popup.click('Change this in the settings');
    expect(openSettings).toHaveBeenCalledTimes(1);
  });

  it('asks back for a listed site that was taken back in the browser’s settings', async () => {
    const popup = await openPage({ kind: 'other-site', access: 'withheld' });
    expect(popup.text()).not.toContain('is not on the list');
    popup.click('Always on news.example');
    expect(popup.host.allowSite).toHaveBeenCalledWith('news.example');
    await vi.waitFor(() => expect(popup.text()).toContain('so articles here are looked up'));
  });

  it('changes nothing when the browser, or the person, refuses', async () => {
    const allowSite = vi.fn(async () => false);
    const popup = await openPage({ kind: 'other-site', access: 'none' }, { allowSite });
    popup.click('Always on news.example');
    await vi.waitFor(() => expect(popup.text()).toContain('The browser did not allow it'));
    expect(popup.text()).toContain('Always on news.example');
    expect(popup.host.checkThisPage).not.toHaveBeenCalled();
  });

  it('stops on a site that was allowed', async () => {
    const popup = await openPage({ access: 'granted', findings: findings() });
    popup.click('Stop on news.example');
    await vi.waitFor(() => expect(popup.text()).toContain('Always on news.example'));
    expect(popup.host.stopSite).toHaveBeenCalledWith('news.example');
  });

  it('leads from a PDF to pasting a quotation', async () => {
    const popup = await openPage({ kind: 'pdf' });
    popup.click('Paste a quotation');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});
