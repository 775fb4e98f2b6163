import { expect, test } from 'vitest';
import { createPart } from '../../src/text/part.ts';
import { fc } from '../support/properties.ts';

test('a part has every unit of its text, halves of characters too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { units, start, end, mayHoldTags } = createPart(`${text}\uD83D`);
      expect([start, end]).toEqual([0, text.length + 1]);
      expect(Array.from(units, (unit) => String.fromCharCode(unit)).join('')).toBe(`${text}\uD83D`);
      expect(mayHoldTags).toBe(/[<&]/.test(text));
    }),
  );
});
