import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyUnits, listUnits } from '../../src/text/units.ts';

// Binary texts have halves of characters by themselves, too.
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'é', 'م', '\uD83D', '\uDE00', '\0') }),
);

test('the units of a text are those that it has, one by one, whatever they are halves of', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const expected = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      expect([...listUnits(text)]).toEqual(expected);
    }),
  );
});

test('a text that is copied after a longer one leaves what is behind it', () => {
  const units = new Uint16Array(6);
  copyUnits('abcdef', units);
  copyUnits('xy', units);
  expect([...units.subarray(0, 3)]).toEqual([0x78, 0x79, 0x63]);
});
