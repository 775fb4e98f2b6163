import { describe, expect, test } from 'vitest';
import { HEADER_LENGTH, isSealed, seal } from '../../src/explorer/columnsFile.ts';
import { fc } from '../support/properties.ts';

const bodies = fc.uint8Array({ minLength: 1, maxLength: 40 });

function write(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array([...new Array<number>(HEADER_LENGTH).fill(0), ...body]);
  seal(bytes);
  return bytes;
}

describe('isSealed(bytes)', () => {
  test('tells a file that was sealed from one of which any byte differs, or one is missing', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 255 }), (body, place, by) => {
        const bytes = write(body);
        expect(isSealed(bytes)).toBe(true);
        const index = place % bytes.length;
        expect(isSealed(bytes.with(index, ((bytes[index] ?? 0) + by) % 256))).toBe(false);
        expect(isSealed(bytes.subarray(0, -1))).toBe(false);
      }),
    );
  });

  test('what is shorter than a header is no such file', () => {
    expect(isSealed(new Uint8Array(HEADER_LENGTH - 1))).toBe(false);
  });
});
