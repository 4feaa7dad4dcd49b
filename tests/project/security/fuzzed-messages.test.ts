import { expect, it } from 'vitest';
import { fuzzHandlers } from '../../../scripts/torture/rows/s03-fuzzed-messages.ts';

it('messages of any shape neither throw in the background nor reach its inside unread', async () => {
  const { messages, throws, unsound } = await fuzzHandlers(5_000, 20_211_220);
  expect({ messages, throws, unsound }).toEqual({ messages: 5_000, throws: 0, unsound: 0 });
});
