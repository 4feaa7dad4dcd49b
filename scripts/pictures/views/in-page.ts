import type { ClosedShadow } from '../../lib/closed-shadow.ts';
import { waitFor } from '../../lib/wait-for.mjs';
import { around, openArticle, openPanel, type Stage, type View } from '../stage.ts';

const ARTICLE = 'world/taiwan-strait-talks.html';
const IN_PAGE = { group: 'In the page', size: { width: 1280, height: 800 } };

type Prepare = (stage: Stage, shadow: ClosedShadow) => Promise<unknown>;

/** A maker of views of one part of our interface in the article, taken once something is done there and the pointer is away. */
function viewsOf(part: string, open: typeof openArticle) {
  return (name: string, caption: string, prepare?: Prepare, main = false): View => ({
    ...IN_PAGE,
    name,
    caption,
    main,
    open: async (stage) => {
      const shadow = await open(stage, ARTICLE);
      await prepare?.(stage, shadow);
      await stage.page.mouse.move(0, 0);
      return around(shadow, part);
    },
  });
}

const pill = viewsOf('.pill', openArticle);
const panel = viewsOf('.panel', openPanel);
const otherCorner = viewsOf('.pill', async (stage, article) => {
  await set(stage, { corner: 'start' });
  return openArticle(stage, article);
});
const afterPress = viewsOf('.notice', openPanel);

/** What stands in the page once the panel is closed with a button. */
function notice(name: string, caption: string, button: string, main = false): View {
  const press: Prepare = async (_stage, shadow) => {
    await shadow.click(button);
    await waitFor('The notice', () => shadow.count('.notice'));
  };
  return afterPress(name, caption, press, main);
}

/** The pill, the popup and the notices in a news page. */
export const inPage: View[] = [
  pill('pill', 'The pill', undefined, true),
  pill('pill-focus', 'The pill with the keyboard’s focus', async (stage, shadow) => {
    await shadow.focus('.pill-open');
    await stage.page.keyboard.press('Shift');
  }),
  otherCorner('pill-start', 'In the other corner, as set'),
  panel('panel-statements', 'Statements, with their line of time', undefined, true),
  panel('panel-why', 'A card’s end: who published it, why it is here', async (_stage, shadow) => {
    await shadow.click('.card .disclosure summary');
    await shadow.read('.judge', (element) => element.scrollIntoView({ block: 'end' }));
  }),
  panel('panel-unrelated', 'A passage called unrelated can be taken back', async (_, shadow) => {
    await shadow.click('.judge button');
    await waitFor('The answer', () => shadow.count('.nothing[role=status]'));
  }),
  panel(
    'panel-quotations',
    'Quotations of the page with their verdicts',
    async (_, shadow) => {
      await shadow.click('#panel-tab-quotations');
      await waitFor('The list of quotations', () => shadow.count('.quotations'));
    },
    true,
  ),
  panel('panel-topics', 'Topics and the words that raised them', async (_stage, shadow) => {
    await shadow.click('#panel-tab-topics');
    await waitFor('The list of topics', () => shadow.count('.topics'));
  }),
  panel('panel-pinned', 'Pinned: it stays while one reads', async (_stage, shadow) => {
    await shadow.click('.panel-head [aria-pressed]');
    await waitFor('The pinned panel', () => shadow.count('.panel-head [aria-pressed=true]'));
  }),
  notice('notice-once', 'Hidden for this visit, with undo', '.panel-head .button:last-child'),
  notice('notice-set', 'Quiet until other statements turn up', '.panel-foot .button:first-child'),
  notice('notice-site', 'Hidden on this site', '.panel-foot .button:nth-child(2)', true),
  notice('notice-paused', 'Paused everywhere', '.panel-foot .button:last-child'),
  {
    ...IN_PAGE,
    name: 'quiet',
    caption: 'A page on which nothing is on record: nothing is drawn',
    open: async ({ page, site }) => {
      await page.goto(`${site}/world/taiwan-earthquake.html`);
      await page.waitForLoadState('networkidle');
      return undefined;
    },
  },
];

/** Settings as the options page stores them; every view starts without any. */
async function set({ worker }: Stage, settings: object): Promise<void> {
  await worker.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
}
