import type { Bench } from './bench.ts';

/** The share of pixels in two pictures that differ visibly; 1 if their sizes differ. */
export async function difference(bench: Bench, one: Buffer, other: Buffer): Promise<number> {
  const page = await bench.context.newPage();
  const share = await page.evaluate(
    async ([first, second]) => {
      const taken: ImageData[] = [];
      for (const base64 of [first, second]) {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const data = pen?.getImageData(0, 0, image.width, image.height);
        if (data) taken.push(data);
      }
      const [a, b] = taken;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8,
        );
        if (apart) differing += 1;
      }
      return differing / (a.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
  await page.close();
  return share;
}
