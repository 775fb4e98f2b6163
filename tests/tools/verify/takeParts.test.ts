import { expect, test } from 'vitest';
import { createTaken, takeParts } from '../../../src/tools/verify/takeParts.ts';

test.each([0, 1, 63, 64, 65, 1000])(
  'each of %i files is taken once, by one or the other',
  (count) => {
    const files = Array.from({ length: count }, (_, number) => number);
    const taken = createTaken();
    const [some, others] = [takeParts(files, taken), takeParts(files, taken)];
    const parts = [...some.take(3), ...others];
    expect(parts.flatMap((part) => part.files).toSorted((a, b) => a - b)).toEqual(files);
    for (const part of parts) expect(part.files[0]).toBe(part.start);
  },
);
