import { expect, test } from 'vitest';
import { createPause } from '../../../src/tools/verify/pause.ts';

test('createPause() lets others run only where the last pause is long ago', async () => {
  const pause = createPause();
  let ran = 0;
  const timer = setImmediate(() => {
    ran += 1;
  });
  await pause();
  expect(ran).toBe(0);
  for (const end = performance.now() + 60; performance.now() < end;);
  await pause();
  expect(ran).toBe(1);
  clearImmediate(timer);
});
