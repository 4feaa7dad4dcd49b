import { article } from '../articles.ts';
import type { Bench } from '../bench.ts';
import { openWorld, SESSION } from '../extension-world.ts';
import { type Outcome, percentile, type Row } from '../row.ts';
import { pause, until } from '../until.ts';

export const firstStart: Row = {
  id: 'R7',
  what: 'fresh profiles: an article and the popup opened 0–500 ms after the first start',
  bar: '0 messages lost, popup usable every time',
  run: startAfresh,
};

async function startAfresh(shared: Bench): Promise<Outcome> {
  const runs = shared.times(100, 3);
  const times: number[] = [];
  let lost = 0;
  let survived = 0;
  for (let run = 0; run < runs; run += 1) {
    const bench = await shared.another({ starting: true });
    try {
      await pause(Math.random() * 500);
      const started = performance.now();
      const popup = await bench.context.newPage();
      const opening = popup
        .goto(`chrome-extension://${bench.extensionId}/popup.html`)
        .then(() => popup.getByRole('textbox').first().fill('taiwan'))
        .then(() => popup.getByText('Qin Gang').first().waitFor())
        .then(() => times.push(performance.now() - started));
      const page = await bench.open(bench.serve('/r07/article', { html: article({}) }));
      const world = await openWorld(page, bench.extensionId);
      const answered = await until(() =>
        world.evaluate<boolean>(`${SESSION}?.state().findings != null`).catch(() => false),
      );
      const usable = await opening.then(
        () => true,
        () => false,
      );
      if (answered === null) lost += 1;
      if (answered !== null && usable) survived += 1;
    } finally {
      await bench.close();
    }
  }
  return {
    runs,
    survived,
    figure: `${lost} lost; popup with an answer after median ${percentile(times, 0.5).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
  };
}
