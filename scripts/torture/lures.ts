/** A way to make a person click on something they do not see. */
interface Lure {
  /** Runs in the page, whose own script knows where our element is: the last child of the root. */
  run: string;
  /** Our styles and repairs defeat this: the person sees what they click on. */
  leavesUsSeen?: true;
  /** The person drags something of the page onto our element instead of clicking. */
  drag?: true;
}

const OURS = 'document.documentElement.lastElementChild';
const sheet = (css: string) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${css} }))`;
const ofOurs = (declarations: string) => sheet(`${OURS}.localName + '{${declarations}}'`);
const ofRoot = (declarations: string) => sheet(`'html{${declarations}}'`);
const cover = (style: string, show: string, tag = 'div') => `(() => {
  const cover = document.createElement('${tag}');
  cover.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0;padding:0;background:#fff;${style}';
  cover.textContent = 'Win a prize here';
  document.body.append(cover);
  ${show}
})()`;
const POPOVER = "cover.popover = 'manual'; cover.showPopover();";

/** Named after what the page does. */
export const ATTACKS: Record<string, Lure> = {
  'our element faded': {
    run: `${OURS}.style.cssText = 'opacity:0.01!important'`,
    leavesUsSeen: true,
  },
  'our element faded by a sheet': { run: ofOurs('opacity:.01!important'), leavesUsSeen: true },
  'our element filtered': { run: ofOurs('filter:opacity(.01)!important'), leavesUsSeen: true },
  'our element masked and clipped': {
    run: ofOurs('clip-path:inset(50%)!important;mask:linear-gradient(#0000,#0000)!important'),
    leavesUsSeen: true,
  },
  'our element shrunk': {
    run: ofOurs('transform:scale(.01)!important;zoom:.01!important'),
    leavesUsSeen: true,
  },
  'our element moved under the cursor': {
    run: `${OURS}.style.cssText = 'transform:translate(-300px,-300px)!important'`,
    leavesUsSeen: true,
  },
  'cursor replaced': { run: sheet("'*{cursor:none!important}'"), leavesUsSeen: true },
  'root faded': { run: ofRoot('opacity:.01!important') },
  'our element put into a faded box': {
    run: `(() => { const box = document.createElement('div'); box.style.cssText = 'opacity:.01;filter:blur(9px)'; document.body.append(box); box.append(${OURS}); })()`,
    leavesUsSeen: true,
  },
  'our element out of the top layer, under a picture': {
    run: `(() => { ${OURS}.hidePopover(); })(); ${cover('position:fixed;z-index:2147483647;pointer-events:none', '')}`,
    leavesUsSeen: true,
  },
  'covered by a popover': { run: cover('', POPOVER) },
  'covered by a popover that lets presses through': { run: cover('pointer-events:none', POPOVER) },
  'covered by pieces that overflow an empty popover': {
    run: `(() => {
      const empty = document.createElement('div');
      empty.style.cssText = 'width:0;height:0;border:0;padding:0;inset:0 auto auto 0;margin:0;overflow:visible;pointer-events:none';
      const picture = document.createElement('div');
      picture.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none';
      empty.append(picture);
      document.body.append(empty);
      empty.popover = 'manual';
      empty.showPopover();
    })()`,
  },
  'covered by a modal dialog': {
    run: cover('pointer-events:none', 'cover.showModal();', 'dialog'),
  },
  'covered from within a closed root': {
    run: `(() => {
      const holder = document.body.appendChild(document.createElement('div'));
      const root = holder.attachShadow({ mode: 'closed' });
      const cover = root.appendChild(document.createElement('div'));
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;margin:0;background:#fff;pointer-events:none';
      cover.popover = 'manual';
      cover.showPopover();
    })()`,
  },
  'page framed in another': {
    run: `(() => {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      document.documentElement.lastElementChild.remove();
      document.documentElement.replaceChildren(document.head, document.createElement('body'));
      frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01;border:0';
      document.body.append(frame);
      setTimeout(() => ${cover('pointer-events:none', POPOVER)}, 100);
    })()`,
  },
  'something dragged onto us': {
    run: `(() => { const it = document.querySelector('p'); it.draggable = true; })()`,
    drag: true,
  },
};
