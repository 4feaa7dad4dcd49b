import { openClosedShadow } from '../../lib/closed-shadow.ts';
import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld } from '../extension-world.ts';
import type { Outcome, Row } from '../row.ts';
import { until } from '../until.ts';

export const frames: Row = {
  id: 'R21',
  what: 'frames in a page, articles themselves',
  bar: '0 injections outside the top frame',
  run: openFrames,
};

async function openFrames(bench: Bench): Promise<Outcome> {
  const runs = bench.times(200, 30);
  const inner = bench.serve('/r21/inner', { html: article({}) });
  const body = Array.from({ length: runs }, (_, index) =>
    index % 3 === 0
      ? '<iframe srcdoc="<p>An advertisement</p>"></iframe>'
      : `<iframe loading="eager" src="${inner}?${index}"></iframe>`,
  ).join('');
  for (let index = 0; index < runs; index += 1)
    bench.serve(`/r21/inner?${index}`, { html: article({}) });
  const page = await bench.open(bench.serve('/r21/top', { html: article({ body }) }));
  const shadow = await openClosedShadow(page);
  const world = await openWorld(page, bench.extensionId);
  await until(async () => (await shadow.hosts()).length > 0);
  const frameCount = page.frames().length - 1;
  const worlds = world.count();
  const hosts = (await shadow.hosts()).length;
  await page.close();
  return {
    runs,
    survived: runs - Math.max(0, worlds - 1),
    met: worlds === 1 && hosts === 1 && frameCount === runs,
    figure: `${frameCount} frames, ${worlds - 1} injections, ${hosts} interface`,
  };
}
