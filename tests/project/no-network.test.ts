import { get } from 'node:https';
import { expect, test } from 'vitest';

/** An address of a net that is kept for documents: nobody answers there. */
const NOBODY = '192.0.2.1';
const refused = { message: `A test reached for the network: ${NOBODY}.` };

test('no test reaches the network, by fetch or by Node’s own way', async () => {
  await expect(fetch(`http://${NOBODY}/`)).rejects.toMatchObject({ cause: refused });
  expect(() => get(`https://${NOBODY}/`)).toThrow(refused.message);
});
